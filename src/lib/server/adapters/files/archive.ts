import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ContentFault } from './fault.ts';

const MB = 1024 * 1024;

/** An office file has a few dozen parts; a long one with many pictures a few hundred. */
const PARTS_MAX = 2000;
const UNPACKED_MAX = 100 * MB;
/** A part that large never packs that well, unless it was made to. */
const RATIO_FROM = 10 * MB;
const RATIO_MAX = 200;
const NAME_MAX = 250;

/** Kinds of file in the upper half of a part's attributes, as Unix writes them. */
const KIND = 0o170000;
const PLAIN_KINDS = [0, 0o100000, 0o040000];

const STORED = 0;
const DEFLATED = 8;

/** First bytes of what an office file has no business to hold: archives and programs. */
const FOREIGN = [
	'PK\x03\x04',
	'MZ',
	'\x7fELF',
	'Rar!',
	'7z\xbc\xaf\x27\x1c',
	'\xd0\xcf\x11\xe0'
].map((magic) => Buffer.from(magic, 'latin1'));

/** One part of an archive, its name already checked. */
export type Part = {
	readonly name: string;
	readonly size: number;
	readonly stored: boolean;
};

/** Takes a part's bytes as they are unpacked. */
export type PartReader = { write(piece: Buffer): void; end(): void };

const checkEntry = (entry: Entry): void => {
	if (entry.isEncrypted()) throw new ContentFault('encrypted');
	const { fileName, compressionMethod, externalFileAttributes } = entry;
	const kind = (externalFileAttributes >>> 16) & KIND;
	if (
		!PLAIN_KINDS.includes(kind) ||
		![STORED, DEFLATED].includes(compressionMethod) ||
		fileName.length > NAME_MAX ||
		/[\p{Cc}\p{Cf}:]/u.test(fileName) ||
		fileName.split('/').some((step) => step === '.' || step === '..')
	)
		throw new ContentFault('unsafe-archive');
	const { compressedSize, uncompressedSize } = entry;
	if (uncompressedSize > RATIO_FROM && uncompressedSize > RATIO_MAX * compressedSize)
		throw new ContentFault('bomb');
};

/** What stands before a part must say the same as the list at the end: readers differ in whom to believe. */
const checkHeader = async (zip: ZipFile, entry: Entry): Promise<void> => {
	const header = await zip.readLocalFileHeaderPromise(entry, { minimal: false });
	if (
		!header.fileName.equals(entry.fileNameRaw) ||
		header.compressionMethod !== entry.compressionMethod ||
		(header.generalPurposeBitFlag & 1) !== 0
	)
		throw new ContentFault('unsafe-archive');
};

/** Unpacks one part; its true size, its checksum and its first bytes are checked on the way. */
const unpack = async (zip: ZipFile, entry: Entry, reader: PartReader | null): Promise<void> => {
	const content = await zip.openReadStreamPromise(entry);
	let checksum = 0;
	let size = 0;
	let head = Buffer.alloc(0);
	for await (const piece of content as AsyncIterable<Buffer>) {
		if (head.length < 8) head = Buffer.concat([head, piece.subarray(0, 8)]);
		checksum = crc32(piece, checksum);
		size += piece.length;
		reader?.write(piece);
	}
	if (size !== entry.uncompressedSize || checksum !== entry.crc32)
		throw new ContentFault('corrupt');
	if (FOREIGN.some((magic) => head.subarray(0, magic.length).equals(magic)))
		throw new ContentFault('embedded-files');
	reader?.end();
};

/** The library's own refusals, by its words. */
const faultOf = (error: unknown): ContentFault => {
	if (error instanceof ContentFault) return error;
	const words = error instanceof Error ? error.message : '';
	if (/relative path|absolute path|invalid characters in fileName/i.test(words))
		return new ContentFault('unsafe-archive');
	if (/too many bytes/i.test(words)) return new ContentFault('bomb');
	if (/strong encryption|encrypted/i.test(words)) return new ContentFault('encrypted');
	return new ContentFault('corrupt');
};

/** A PDF reader looks for its signature in the first kilobyte; an archive can hide one there. */
const checkHead = async (path: string): Promise<void> => {
	const handle = await open(path, 'r');
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
		if (buffer.subarray(0, bytesRead).includes('%PDF-')) throw new ContentFault('two-formats');
	} finally {
		await handle.close();
	}
};

/**
 * Unpacks every part of a ZIP archive without keeping it.
 *
 * @param readerFor called for each part, in order, before its bytes come; null: only its checks
 * @returns the parts, in the order of the archive's list
 * @throws ContentFault when it is broken, contradicts itself, leads out of itself or grows too large
 */
export const readArchive = async (
	path: string,
	readerFor: (part: Part) => PartReader | null
): Promise<Part[]> => {
	await checkHead(path);
	const parts: Part[] = [];
	const names = new Set<string>();
	let unpacked = 0;
	let zip: ZipFile | null = null;
	try {
		zip = await openPromise(path, { strictFileNames: true, autoClose: false });
		if (zip.entryCount > PARTS_MAX) throw new ContentFault('bomb');
		for await (const entry of zip.eachEntry()) {
			checkEntry(entry);
			const folded = entry.fileName.normalize('NFC').toLowerCase();
			if (names.has(folded)) throw new ContentFault('unsafe-archive');
			names.add(folded);
			unpacked += entry.uncompressedSize;
			if (unpacked > UNPACKED_MAX) throw new ContentFault('bomb');
			await checkHeader(zip, entry);
			const part = {
				name: entry.fileName,
				size: entry.uncompressedSize,
				stored: entry.compressionMethod === STORED
			};
			parts.push(part);
			await unpack(zip, entry, readerFor(part));
		}
		return parts;
	} catch (error) {
		throw faultOf(error);
	} finally {
		zip?.close();
	}
};
