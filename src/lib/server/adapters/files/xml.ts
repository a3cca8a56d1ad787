import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { PartReader } from './archive.ts';
import { ContentFault } from './fault.ts';

/** One part that large is thousands of pages of text. */
const XML_MAX = 40 * 1024 * 1024;
const NESTING_MAX = 500;

/** An element's name and attributes without their prefixes, which every author may choose. */
export type XmlElement = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
};

export type XmlWatch = {
	open(element: XmlElement): void;
	/** The text of an element that has ended. */
	close?(name: string, text: string): void;
};

const elementOf = (tag: SaxesTagNS): XmlElement => ({
	name: tag.local,
	attributes: Object.fromEntries(
		Object.values(tag.attributes).map(({ local, value }) => [local, value])
	)
});

/** UTF-16 tells itself by its first two bytes; everything else has to be UTF-8. */
const decoderFor = (piece: Buffer) => {
	const [first, second] = piece;
	const encoding =
		first === 0xff || (first === 0x3c && second === 0)
			? 'utf-16le'
			: first === 0xfe || first === 0
				? 'utf-16be'
				: 'utf-8';
	return new TextDecoder(encoding, { fatal: true });
};

/**
 * Reads XML piece by piece. Entities other than the five of XML itself are never resolved: a part
 * that declares any is refused.
 *
 * @throws ContentFault from `write` and `end`
 */
export const createXmlReader = (watch: XmlWatch): PartReader => {
	const parser = new SaxesParser({ xmlns: true });
	let decoder: TextDecoder | null = null;
	let size = 0;
	let depth = 0;
	let text = '';
	parser.on('error', () => {
		throw new ContentFault('corrupt');
	});
	parser.on('doctype', () => {
		throw new ContentFault('unsafe-xml');
	});
	parser.on('xmldecl', ({ encoding }) => {
		if (encoding && !/^utf-?(8|16)$/i.test(encoding)) throw new ContentFault('unsafe-xml');
	});
	parser.on('opentag', (tag) => {
		depth += 1;
		if (depth > NESTING_MAX) throw new ContentFault('too-complex');
		text = '';
		watch.open(elementOf(tag));
	});
	parser.on('text', (found) => {
		text = found;
	});
	parser.on('closetag', (tag) => {
		depth -= 1;
		watch.close?.(tag.local, text);
		text = '';
	});
	const decode = (piece?: Buffer): string => {
		try {
			return decoder?.decode(piece, { stream: piece !== undefined }) ?? '';
		} catch {
			throw new ContentFault('corrupt');
		}
	};
	return {
		write: (piece) => {
			size += piece.length;
			if (size > XML_MAX) throw new ContentFault('too-complex');
			decoder ??= decoderFor(piece);
			parser.write(decode(piece));
		},
		end: () => {
			parser.write(decode());
			parser.close();
		}
	};
};
