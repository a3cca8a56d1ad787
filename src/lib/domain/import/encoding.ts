import { accepted, refused, type Result } from '../shared/result.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
/** Why bytes are no table of text: what they are instead, when that can be told. */
export type NotText = 'empty' | 'picture' | 'spreadsheet' | 'document' | 'binary';

/** First bytes of files that people take for a CSV, in hexadecimal. */
const SIGNATURES: readonly (readonly [start: string, what: NotText])[] = [
	['89504e47', 'picture'],
	['ffd8ff', 'picture'],
	['47494638', 'picture'],
	['424d', 'picture'],
	['49492a00', 'picture'],
	['4d4d002a', 'picture'],
	['52494646', 'picture'],
	['000000', 'picture'],
	// XLSX, ODS and DOCX are all archives; a workbook is by far what people send here.
	['504b0304', 'spreadsheet'],
	['d0cf11e0', 'spreadsheet'],
	['25504446', 'document'],
	['7b5c727466', 'document']
];

const hex = (bytes: Uint8Array): string =>
	Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether bytes are well-formed UTF-8 (RFC 3629), a sequence cut by the end included. */
export const isUtf8 = (bytes: Uint8Array): boolean => {
	let pending = 0;
	let least = 0;
	let point = 0;
	for (const byte of bytes) {
		if (pending > 0) {
			if ((byte & 0xc0) !== 0x80) return false;
			point = (point << 6) | (byte & 0x3f);
			pending -= 1;
			if (pending > 0) continue;
			if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return false;
		} else if (byte >= 0x80) {
			if (byte >= 0xc2 && byte <= 0xdf) [pending, least, point] = [1, 0x80, byte & 0x1f];
			else if (byte >= 0xe0 && byte <= 0xef) [pending, least, point] = [2, 0x800, byte & 0x0f];
			else if (byte >= 0xf0 && byte <= 0xf4) [pending, least, point] = [3, 0x10000, byte & 0x07];
			else return false;
		}
	}
	return true;
};

/** Of the zero bytes of a text without mark, those at odd places mean that the low byte is first. */
const wideOrder = (bytes: Uint8Array): TextEncoding | null => {
	const start = bytes.subarray(0, 400);
	const zeros = [0, 0];
	start.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (odd > start.length / 4 && even === 0) return 'utf-16le';
	return even > start.length / 4 && odd === 0 ? 'utf-16be' : null;
};

/**
 * How a file's bytes are to be read: a mark at their start, else UTF-8 when they are that, else
 * Windows-1252, which is what older French spreadsheets write. Bytes that are no text are refused,
 * saying what they are.
 */
export const encodingOf = (bytes: Uint8Array): Result<TextEncoding, NotText> => {
	if (bytes.length === 0) return refused('empty');
	const start = hex(bytes);
	if (start.startsWith('efbbbf')) return accepted('utf-8');
	if (start.startsWith('fffe')) return accepted('utf-16le');
	if (start.startsWith('feff')) return accepted('utf-16be');
	const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
	if (known && !(known[0] === '424d' && !bytes.includes(0))) return refused(known[1]);
	const wide = wideOrder(bytes);
	if (wide) return accepted(wide);
	const controls = bytes
		.subarray(0, 4096)
		.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
	if (controls > 0 && bytes.subarray(0, 4096).includes(0)) return refused('binary');
	if (controls > Math.min(bytes.length, 4096) / 50) return refused('binary');
	return accepted(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
};
