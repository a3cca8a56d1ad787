import type { DocumentPrinter } from '#lib/server/application/ports/print.port.ts';
import { blankFormSheet } from './blank-form-sheet.ts';
import { faisceauSheet } from './faisceau-sheet.ts';
import { feedbackSheet } from './feedback-sheet.ts';
import type { Typesetting } from './typesetting.ts';

/** Prints with Typst: what a document says is decided here, how it looks in `templates/`. */
export const createTypstPrinter = ({ typeset }: Pick<Typesetting, 'typeset'>): DocumentPrinter => ({
	faisceau: (content, print) =>
		typeset({ template: 'faisceau', data: faisceauSheet(content, print), accessible: true }),
	blankForm: (print) =>
		typeset({ template: 'blank-form', data: blankFormSheet(print), accessible: true }),
	feedback: (print) =>
		typeset({ template: 'feedback', data: feedbackSheet(print), accessible: true })
});
