import { readFile } from 'node:fs/promises';
import { PDF_PAGES_MAX } from '#lib/domain/files/limits.ts';
import type { ContentRefusal } from '#lib/domain/files/refusal.ts';
import type { Inspected } from '#lib/server/application/ports/file.port.ts';
import { ContentFault } from './fault.ts';
import { readPdfFile, type PdfFile } from './pdf-file.ts';
import { createPageTree } from './pdf-pages.ts';
import { chainOf } from './pdf-references.ts';
import { checkUnpacked } from './pdf-streams.ts';
import { PdfReference, type PdfDictionary, type PdfValue } from './pdf-syntax.ts';

/** What makes a PDF act, or carry other files, wherever it stands (ISO 32000-1, 7.11.4 and 12.6). */
const DANGEROUS: Readonly<Record<string, ContentRefusal>> = {
	'/JavaScript': 'active-content',
	'/Launch': 'active-content',
	'/ImportData': 'active-content',
	'/SubmitForm': 'active-content',
	'/GoToE': 'active-content',
	'/Rendition': 'active-content',
	'/RichMedia': 'active-content',
	'/XFA': 'active-content',
	'/EmbeddedFiles': 'embedded-files',
	'/EmbeddedFile': 'embedded-files',
	'/FileAttachment': 'embedded-files'
};

/** The end of a ZIP's list of contents. */
const ARCHIVE_END = Buffer.from('PK\x05\x06\0\0\0\0', 'latin1');

const checkEnds = (bytes: Buffer): void => {
	if (bytes.includes(ARCHIVE_END)) throw new ContentFault('two-formats');
	const end = bytes.lastIndexOf('%%EOF');
	if (end < 0 || /[^\0\s]/.test(bytes.toString('latin1', end + '%%EOF'.length)))
		throw new ContentFault('corrupt');
};

/** Collects what an inspection dislikes, so that the plainest reason can be told first. */
const createSuspicions = () => {
	let worst: ContentRefusal | null = null;
	const suspect = (reason: ContentRefusal): void => {
		worst ??= reason;
	};
	return {
		watch: {
			name: (name: string): void => {
				const reason = DANGEROUS[name];
				if (reason) suspect(reason);
			},
			dictionary: (dictionary: PdfDictionary): void => {
				if (dictionary.has('/EF') && (dictionary.has('/F') || dictionary.has('/UF')))
					suspect('embedded-files');
			}
		},
		suspect,
		judge: (): void => {
			if (worst !== null) throw new ContentFault(worst);
		}
	};
};

/**
 * What happens by itself. A document may open at a page, as word processors make it; nothing else.
 * Every version of an object counts, also one that was replaced.
 */
const createOpenings = (suspect: (reason: ContentRefusal) => void) => {
	const opened = new Set<number>();
	const acting = new Set<number>();
	const harmless = (value: PdfValue): boolean =>
		value === null ||
		Array.isArray(value) ||
		(value instanceof Map && value.get('/S') === '/GoTo' && !value.has('/Next'));
	return {
		add: (number: number, value: PdfValue): void => {
			if (!harmless(value)) acting.add(number);
			if (!(value instanceof Map)) return;
			const type = value.get('/Type');
			if ((type === '/Catalog' || type === '/Page') && value.has('/AA')) suspect('active-content');
			const action = value.get('/OpenAction') ?? null;
			if (action instanceof PdfReference) opened.add(action.object);
			else if (!harmless(action)) suspect('active-content');
		},
		judge: (): void => {
			if ([...opened].some((number) => acting.has(number))) suspect('active-content');
		}
	};
};

/** Every place that a followed table names must be one where an object was read. */
const checkReferences = (file: PdfFile): PdfReference => {
	if (file.newest === null) throw new ContentFault('corrupt');
	const chain = chainOf(file.newest, (place) => file.tables.get(file.wordAt(place)));
	const containers = new Set([...file.objects.values()].filter(isContainer).map((o) => o.number));
	for (const table of chain) {
		for (const [place, number] of table.places)
			if (file.objects.get(file.wordAt(place))?.number !== number)
				throw new ContentFault('corrupt');
		for (const container of table.containers)
			if (!containers.has(container)) throw new ContentFault('corrupt');
	}
	const root = chain.map(({ trailer }) => trailer.get('/Root')).find(Boolean);
	if (!(root instanceof PdfReference)) throw new ContentFault('corrupt');
	return root;
};

const isContainer = ({ value, data }: { value: PdfValue; data: Buffer | null }): boolean =>
	data !== null && value instanceof Map && value.has('/N') && value.has('/First');

/**
 * Inspects a PDF: whole, one format only, not encrypted, nothing that acts or is attached, pages
 * that can be counted, streams that stay in proportion.
 *
 * @throws ContentFault naming why it is refused
 */
export const inspectPdf = async (path: string): Promise<Inspected> => {
	const bytes = await readFile(path);
	checkEnds(bytes);
	const suspicions = createSuspicions();
	const openings = createOpenings(suspicions.suspect);
	const tree = createPageTree();
	const file = readPdfFile(bytes, suspicions.watch);
	if ([...file.tables.values()].some(({ trailer }) => trailer.has('/Encrypt')))
		throw new ContentFault('encrypted');

	const streams: { dictionary: PdfDictionary; data: Buffer }[] = [];
	for (const object of file.objects.values()) {
		const { number, value, data } = object;
		const packed =
			isContainer(object) && data !== null && value instanceof Map ? file.unpack(value, data) : [];
		if (data !== null && value instanceof Map) streams.push({ dictionary: value, data });
		for (const [inside, held] of [[number, value] as const, ...packed]) {
			openings.add(inside, held);
			tree.add(inside, held);
		}
	}
	openings.judge();
	suspicions.judge();
	const pages = tree.count(checkReferences(file).object);
	if (pages > PDF_PAGES_MAX) throw new ContentFault('too-many-pages');
	await checkUnpacked(streams);
	return { type: 'pdf', pages };
};
