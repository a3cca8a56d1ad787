import { ContentFault } from './fault.ts';
import { readPackedTable, readTable, type PdfTable } from './pdf-references.ts';
import { unpackStructure } from './pdf-streams.ts';
import {
	createPdfReader,
	END,
	fullBudget,
	Keyword,
	type PdfDictionary,
	type PdfValue,
	type PdfWatch
} from './pdf-syntax.ts';

type PdfObject = {
	readonly number: number;
	readonly value: PdfValue;
	/** Present when a stream follows. */
	readonly data: Buffer | null;
};

/** All that a PDF holds, in the order of its bytes. */
export type PdfFile = {
	/** By where they begin. */
	readonly objects: ReadonlyMap<number, PdfObject>;
	readonly tables: ReadonlyMap<number, PdfTable>;
	/** Where the file says that its newest table begins. */
	readonly newest: number | null;
	/** Where the next word begins. */
	wordAt(place: number): number;
	/** The objects that are packed into an object stream. */
	unpack(container: PdfDictionary, data: Buffer): [number: number, value: PdfValue][];
};

const END_STREAM = 'endstream';

/**
 * Reads the objects of a PDF one after the other, not by its table of contents: what stands between
 * `stream` and the first `endstream` is data, everything else is read.
 *
 * @throws ContentFault when it is broken or beyond all use
 */
export const readPdfFile = (bytes: Buffer, watch: PdfWatch): PdfFile => {
	const budget = fullBudget();
	const reader = createPdfReader(bytes, budget, watch);
	const objects = new Map<number, PdfObject>();
	const tables = new Map<number, PdfTable>();
	let newest: number | null = null;

	/** What follows the word `stream`, which was just read. */
	const passData = (): Buffer => {
		let from = reader.position();
		from = bytes.lastIndexOf('stream', from) + 'stream'.length;
		if (bytes[from] === 13) from += 1;
		if (bytes[from] === 10) from += 1;
		const to = bytes.indexOf(END_STREAM, from);
		if (to < 0) throw new ContentFault('corrupt');
		reader.goTo(to + END_STREAM.length);
		return bytes.subarray(from, to);
	};

	const readObject = (number: number, start: number): void => {
		const value = reader.next();
		if (value === END) throw new ContentFault('corrupt');
		if (value instanceof Keyword && value.word === 'endobj') return;
		const after = reader.position();
		const word = reader.next();
		const streamed = word instanceof Keyword && word.word === 'stream' && value instanceof Map;
		if (!streamed) reader.goTo(after);
		const data = streamed ? passData() : null;
		objects.set(start, { number, value, data });
		if (data !== null && value instanceof Map && value.get('/Type') === '/XRef')
			tables.set(start, readPackedTable(value, data));
	};

	let numbers: { start: number; value: number }[] = [];
	for (;;) {
		const start = reader.position();
		const value = reader.next();
		if (value === END) break;
		if (typeof value === 'number') numbers = [...numbers.slice(-1), { start, value }];
		else {
			const [number, generation] = numbers;
			numbers = [];
			if (!(value instanceof Keyword)) continue;
			if (value.word === 'obj') {
				if (!number || !generation) throw new ContentFault('corrupt');
				readObject(number.value, number.start);
			} else if (value.word === 'xref') tables.set(start, readTable(reader));
			else if (value.word === 'startxref') {
				const place = reader.next();
				newest = typeof place === 'number' ? place : null;
			}
		}
	}

	return {
		objects,
		tables,
		newest,
		wordAt: (place) => {
			reader.goTo(place);
			return reader.position();
		},
		unpack: (container, data) => {
			const [count, first] = [container.get('/N'), container.get('/First')];
			if (typeof count !== 'number' || typeof first !== 'number') throw new ContentFault('corrupt');
			const inner = createPdfReader(unpackStructure(data, container), budget, watch);
			const next = (): PdfValue => {
				const value = inner.next();
				if (value === END) throw new ContentFault('corrupt');
				return value;
			};
			const places: [number, number][] = [];
			for (let index = 0; index < count; index += 1) {
				const [number, offset] = [next(), next()];
				if (typeof number !== 'number' || typeof offset !== 'number')
					throw new ContentFault('corrupt');
				places.push([number, first + offset]);
			}
			return places.map(([number, place]) => {
				inner.goTo(place);
				return [number, next()];
			});
		}
	};
};
