import { ContentFault } from './fault.ts';
import { unpackStructure } from './pdf-streams.ts';
import { Keyword, type PdfDictionary, type PdfReader } from './pdf-syntax.ts';

/** A cross-reference table or stream: where the file says its objects are. */
export type PdfTable = {
	readonly trailer: PdfDictionary;
	/** Where an object begins, and its number. */
	readonly places: readonly (readonly [place: number, object: number])[];
	/** Object streams that hold objects. */
	readonly containers: ReadonlySet<number>;
};

/** Reads what follows the word `xref` (ISO 32000-1, 7.5.4). */
export const readTable = (reader: PdfReader): PdfTable => {
	const places: [number, number][] = [];
	for (;;) {
		const first = reader.next();
		if (first instanceof Keyword && first.word === 'trailer') break;
		const count = reader.next();
		if (typeof first !== 'number' || typeof count !== 'number') throw new ContentFault('corrupt');
		for (let index = 0; index < count; index += 1) {
			const place = reader.next();
			reader.next();
			const use = reader.next();
			if (typeof place !== 'number' || !(use instanceof Keyword)) throw new ContentFault('corrupt');
			if (use.word === 'n' && place > 0) places.push([place, first + index]);
		}
	}
	const trailer = reader.next();
	if (!(trailer instanceof Map)) throw new ContentFault('corrupt');
	return { trailer, places, containers: new Set() };
};

/** Reads a cross-reference stream (ISO 32000-1, 7.5.8). */
export const readPackedTable = (trailer: PdfDictionary, data: Buffer): PdfTable => {
	const numbers = (name: string): number[] | null => {
		const value = trailer.get(name);
		if (!Array.isArray(value)) return null;
		return value.map((entry) => (typeof entry === 'number' ? entry : 0));
	};
	const widths = numbers('/W');
	const size = trailer.get('/Size');
	if (widths?.length !== 3 || widths.some((width) => width < 0 || width > 8))
		throw new ContentFault('corrupt');
	const index = numbers('/Index') ?? [0, typeof size === 'number' ? size : 0];
	const [kindWidth = 0, placeWidth = 0, restWidth = 0] = widths;
	const plain = unpackStructure(data, trailer);
	let at = 0;
	const read = (width: number): number => {
		let value = 0;
		for (let byte = 0; byte < width; byte += 1) value = value * 256 + (plain[at++] ?? 0);
		return value;
	};
	const places: [number, number][] = [];
	const containers = new Set<number>();
	for (let pair = 0; pair + 1 < index.length; pair += 2) {
		const [first = 0, count = 0] = index.slice(pair, pair + 2);
		for (let entry = 0; entry < count && at < plain.length; entry += 1) {
			const kind = kindWidth === 0 ? 1 : read(kindWidth);
			const place = read(placeWidth);
			read(restWidth);
			if (kind === 1 && place > 0) places.push([place, first + entry]);
			if (kind === 2) containers.add(place);
		}
	}
	return { trailer, places, containers };
};

/**
 * The tables that readers follow, newest first.
 *
 * @param tableAt by where they begin
 * @throws ContentFault when one of them is not where the file says
 */
export const chainOf = (
	last: number,
	tableAt: (place: number) => PdfTable | undefined
): PdfTable[] => {
	const chain: PdfTable[] = [];
	const seen = new Set<number>();
	const waiting = [last];
	for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
		if (seen.has(place)) continue;
		seen.add(place);
		const table = tableAt(place);
		if (!table) throw new ContentFault('corrupt');
		chain.push(table);
		for (const name of ['/XRefStm', '/Prev']) {
			const former = table.trailer.get(name);
			if (typeof former === 'number') waiting.push(former);
		}
	}
	return chain;
};
