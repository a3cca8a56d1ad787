import type { Catalogue } from '#lib/i18n/catalogue.ts';
import { csvFile } from '#lib/domain/directory/csv.ts';
import { IMPORTED_KINDS, type ImportCounts } from '#lib/domain/directory/import/plan.ts';
import type { LineFault } from '#lib/domain/import/read.ts';
import type { ImportProblem } from '#lib/server/application/import.ts';
import { download } from './download.ts';
import { refuse } from './form.ts';

/** A list as it was sent: a file, or else what was pasted. */
type ImportSource = {
	readonly field: 'file' | 'table';
	readonly name: string;
	readonly content: Uint8Array;
	readonly pasted: string;
};

export const readImportSource = async (request: Request, t: Catalogue): Promise<ImportSource> => {
	const data = await request.formData();
	const file = data.get('file');
	const pasted = String(data.get('table') ?? '');
	return file instanceof File && file.size > 0
		? {
				field: 'file',
				name: file.name || t.imports.pasted,
				content: new Uint8Array(await file.arrayBuffer()),
				pasted
			}
		: { field: 'table', name: t.imports.pasted, content: new TextEncoder().encode(pasted), pasted };
};

/** Says why a list cannot be read, beside what it came from; what was pasted stays. */
export const refuseImport = (
	{ field, pasted }: ImportSource,
	problem: ImportProblem,
	/** Headers that would be recognised. */
	example: string,
	{ imports }: Catalogue
) =>
	refuse(
		422,
		{ [field]: problem === 'no-header' ? imports.noHeader(example) : imports.problems[problem] },
		{ table: pasted }
	);

/** Every line left aside, with what is wrong in it. */
export const faultsFile = <Code extends string>(
	faults: readonly LineFault<Code>[],
	sentences: Readonly<Record<LineFault<Code>['code'], string>>,
	{ imports: words }: Catalogue
): Response =>
	download(
		'import.csv',
		csvFile([
			[words.line, words.problem, words.value],
			...faults.map(({ line, code, value, sameAs }) => [
				String(line),
				[sentences[code], sameAs ? words.sameAs(sameAs) : ''].filter(Boolean).join(' '),
				value
			])
		])
	);

/** What an import of contacts has done, as the page that it leads to reads it. */
type Done = { readonly created: ImportCounts; readonly updated: ImportCounts };

export const doneAddress = ({ created, updated }: Done): string => {
	const listed = (counts: ImportCounts) => IMPORTED_KINDS.map((kind) => counts[kind]).join('.');
	return `imported=${listed(created)}&completed=${listed(updated)}`;
};

/** Null where nothing was imported just now. */
export const doneFrom = (asked: URLSearchParams): Done | null => {
	const counts = (name: string): ImportCounts => {
		const [organisations = 0, contacts = 0, offers = 0] = (asked.get(name) ?? '')
			.split('.')
			.map((figure) => (/^\d{1,6}$/.test(figure) ? Number(figure) : 0));
		return { organisations, contacts, offers };
	};
	return asked.has('imported')
		? { created: counts('imported'), updated: counts('completed') }
		: null;
};

/** The address of a preview made anew, with what was chosen for it. */
export const previewAgain = ({ pathname }: URL, sent: FormData): string => {
	const chosen = [...sent].flatMap(([name, value]) =>
		typeof value === 'string' && name !== 'seen' ? [[name, value]] : []
	);
	return `${pathname}?${new URLSearchParams(chosen)}&changed`;
};
