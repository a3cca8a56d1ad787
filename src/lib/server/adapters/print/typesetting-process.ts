/**
 * The process of typesetting.ts: takes a template and its data, answers a PDF. Data reach a template
 * as JSON and are never part of its markup.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.ts';
import { createPrintable } from './printable.ts';
import type { Typeset, TypesettingJob } from './typesetting.ts';

/** Compiled pieces that were not used for so many documents are forgotten. */
const REMEMBERED = 1;

const templates = new URL('./templates/', import.meta.url).pathname;
const { files, coverages } = readFonts();
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: files }] });
const printable = createPrintable(coverages);

const printableAll = (_key: string, value: unknown): unknown =>
	typeof value === 'string' ? printable(value) : value;

function typeset({ template, data, accessible }: TypesettingJob): Uint8Array {
	const compiled = compiler.compile({
		mainFilePath: `${templates}${template}.typ`,
		inputs: { data: JSON.stringify(data, printableAll) }
	});
	const document = compiled.result;
	if (!document) {
		const [first] = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
		throw new Error(`${template}: ${JSON.stringify(first)}`);
	}
	const pdf = compiler.pdf(document, accessible ? { pdfStandard: 'ua-1' } : { pdfTags: false });
	compiler.evictCache(REMEMBERED);
	return pdf;
}

const answer = (job: TypesettingJob): Typeset => {
	try {
		return { pdf: typeset(job) };
	} catch (error) {
		return { error: error instanceof Error ? error.message : String(error) };
	}
};

process.on('message', (job: TypesettingJob) => {
	process.send?.(answer(job));
});
// Nobody would hear the answer any more.
process.on('disconnect', () => process.exit());
