import { once } from 'node:events';
import { createInflate, inflateSync } from 'node:zlib';
import { ContentFault } from './fault.ts';
import type { PdfDictionary, PdfValue } from './pdf-syntax.ts';

const MB = 1024 * 1024;

/** Objects and tables that are packed into a stream, unpacked. */
const STRUCTURE_MAX = 64 * MB;

/** One image or one page, unpacked: an A3 in colour at 600 dots an inch stays under it. */
const STREAM_MAX = 256 * MB;
const ALL_STREAMS_MAX = 1024 * MB;

/** Most streams are small and unpacked at once; beyond that in pieces that are forgotten. */
const AT_ONCE = 4 * MB;

const isTooLarge = (error: unknown) =>
	(error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';

const listOf = (value: PdfValue | undefined): readonly PdfValue[] =>
	Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Undoes the PNG predictors (ISO 32000-1, 7.4.4.4), which cross-reference streams use. */
const unpredicted = (data: Buffer, columns: number): Buffer => {
	const rows = Math.floor(data.length / (columns + 1));
	const plain = Buffer.alloc(rows * columns);
	const paeth = (a: number, b: number, c: number) => {
		const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
		return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
	};
	for (let row = 0; row < rows; row += 1) {
		const kind = data[row * (columns + 1)] ?? 0;
		for (let column = 0; column < columns; column += 1) {
			const at = row * columns + column;
			const left = column > 0 ? (plain[at - 1] ?? 0) : 0;
			const above = row > 0 ? (plain[at - columns] ?? 0) : 0;
			const corner = row > 0 && column > 0 ? (plain[at - columns - 1] ?? 0) : 0;
			const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][kind] ?? 0;
			plain[at] = (data[row * (columns + 1) + 1 + column] ?? 0) + guess;
		}
	}
	return plain;
};

/**
 * The content of an object stream or a cross-reference stream.
 *
 * @throws ContentFault when it is packed in a way that such streams never are, or grows too large
 */
export const unpackStructure = (data: Buffer, dictionary: PdfDictionary): Buffer => {
	const filters = listOf(dictionary.get('/Filter'));
	if (filters.length === 0) return data;
	if (filters.length > 1 || filters[0] !== '/FlateDecode') throw new ContentFault('corrupt');
	const plain = inflated(data);
	const parameters = listOf(dictionary.get('/DecodeParms'))[0];
	const predictor = parameters instanceof Map ? (parameters.get('/Predictor') ?? 1) : 1;
	if (predictor === 1) return plain;
	const columns = parameters instanceof Map ? (parameters.get('/Columns') ?? 1) : 1;
	if (typeof predictor !== 'number' || predictor < 10) throw new ContentFault('corrupt');
	if (typeof columns !== 'number' || columns < 1 || columns > 1000)
		throw new ContentFault('corrupt');
	return unpredicted(plain, columns);
};

const inflated = (data: Buffer): Buffer => {
	try {
		return inflateSync(data, { maxOutputLength: STRUCTURE_MAX });
	} catch (error) {
		throw new ContentFault(isTooLarge(error) ? 'bomb' : 'corrupt');
	}
};

/** Bytes that come out, at most a little more than `limit`; what breaks off counts as far as it goes. */
const unpackedSize = async (data: Buffer, limit: number): Promise<number> => {
	try {
		return inflateSync(data, { maxOutputLength: AT_ONCE }).length;
	} catch (error) {
		if (!isTooLarge(error)) return 0;
	}
	const inflate = createInflate({ chunkSize: MB });
	let size = 0;
	inflate.on('data', (piece: Buffer) => {
		size += piece.length;
		if (size > limit) inflate.destroy();
	});
	inflate.on('error', () => undefined);
	inflate.end(data);
	await once(inflate, 'close');
	return size;
};

/**
 * Unpacks every stream without keeping it, as a reader would one day.
 *
 * @throws ContentFault when one of them, or all together, grow too large
 */
export const checkUnpacked = async (
	streams: readonly { readonly dictionary: PdfDictionary; readonly data: Buffer }[]
): Promise<void> => {
	let all = 0;
	for (const { dictionary, data } of streams) {
		const filters = listOf(dictionary.get('/Filter'));
		const packings = filters.filter((name) => name === '/FlateDecode' || name === '/Fl').length;
		if (packings > 1) throw new ContentFault('bomb');
		if (packings === 0) continue;
		const size = await unpackedSize(data, STREAM_MAX);
		all += size;
		if (size > STREAM_MAX || all > ALL_STREAMS_MAX) throw new ContentFault('bomb');
	}
};
