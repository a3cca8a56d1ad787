import type { Option, Question } from '#lib/i18n/faisceau-questions.ts';

/** What a form holds of an answer, in words; a text is its own. */
export function typedInWords(question: Question, typed: string): string {
	switch (question.kind) {
		case 'choices':
			return typed
				.split('\n')
				.filter(Boolean)
				.map((code) => labelOf(question.options, code))
				.join(', ');
		case 'flag':
			return typed === 'yes' ? question.label : '';
		case 'rows':
			return rowsTyped(typed)
				.map((row) =>
					question.columns
						.flatMap(({ name, options }) => (row[name] ? [labelOf(options, row[name])] : []))
						.join(' – ')
				)
				.filter(Boolean)
				.join('\n');
		case 'month':
			return typed === 'not-yet' ? (question.notYet ?? typed) : typed;
		default:
			return labelOf(question.options, typed);
	}
}

const labelOf = (options: readonly Option[], code: string): string =>
	options.find(({ value }) => value === code)?.label ?? code;

/** The rows of a table as a form holds them; none for what cannot be read. */
export function rowsTyped(typed: string): Record<string, string>[] {
	if (typed === '') return [];
	try {
		const rows: unknown = JSON.parse(typed);
		return Array.isArray(rows) ? (rows as Record<string, string>[]) : [];
	} catch {
		return [];
	}
}

/** The name that the form's controls carry: a list's ends in `[]`. */
export const controlName = ({ kind, name }: Pick<Question, 'kind' | 'name'>): string =>
	kind === 'choices' ? `${name}[]` : name;
