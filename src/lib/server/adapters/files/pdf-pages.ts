import { PDF_PAGES_MAX } from '#lib/domain/files/limits.ts';
import { ContentFault } from './fault.ts';
import { PdfReference, type PdfValue } from './pdf-syntax.ts';

const referencesOf = (value: PdfValue | undefined): PdfReference[] =>
	Array.isArray(value) ? value.filter((entry) => entry instanceof PdfReference) : [];

/** The pages of a document: they are counted, since what a file says of their number may be untrue. */
export const createPageTree = () => {
	const roots = new Map<number, PdfValue>();
	const branches = new Map<number, PdfValue>();
	const lists = new Map<number, PdfReference[]>();

	const childrenOf = (branch: PdfValue): PdfReference[] =>
		branch instanceof PdfReference ? (lists.get(branch.object) ?? []) : referencesOf(branch);

	return {
		add: (number: number, value: PdfValue): void => {
			if (Array.isArray(value)) lists.set(number, referencesOf(value));
			if (!(value instanceof Map)) return;
			if (value.has('/Pages')) roots.set(number, value.get('/Pages') ?? null);
			if (!value.has('/Kids')) return;
			branches.set(number, value.get('/Kids') ?? null);
			if (value.get('/Type') === '/Pages' && Number(value.get('/Count')) > PDF_PAGES_MAX)
				throw new ContentFault('too-many-pages');
		},

		/**
		 * @param catalog number of the object that the trailer calls the root
		 * @throws ContentFault when there are none, or a branch grows out of itself
		 */
		count: (catalog: number): number => {
			const root = roots.get(catalog);
			if (!(root instanceof PdfReference)) throw new ContentFault('corrupt');
			const seen = new Set<number>();
			const waiting = [root.object];
			let pages = 0;
			for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
				if (seen.has(node)) throw new ContentFault('corrupt');
				seen.add(node);
				const branch = branches.get(node);
				if (branch === undefined) pages += 1;
				else for (const { object } of childrenOf(branch)) waiting.push(object);
			}
			if (pages === 0) throw new ContentFault('corrupt');
			return pages;
		}
	};
};
