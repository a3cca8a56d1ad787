import { fold } from '../directory/fold.ts';

/** Which column, from 0, holds which field. */
export type ColumnMapping<Field extends string> = Partial<Record<Field, number>>;

/** One row of a file; `line` is where it starts in the file, from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** A table as it was read from a file, before it means anything. */
export type Table = {
	readonly rows: readonly TableRow[];
	/** Lines whose quotation mark is never closed; they are not among the rows. */
	readonly unclosed: readonly TableRow[];
};

/** Folded headers as files have them, the surest first; the fields in the order they are looked for. */
export type Headers<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** The fields that headers are known for, in their order. */
const fieldsOf = <Field extends string>(known: Headers<Field>): Field[] =>
	Object.keys(known) as Field[];

/** Columns by their headers; each column serves one field, each field takes its surest header. */
export const recogniseColumns = <Field extends string>(
	headers: readonly string[],
	known: Headers<Field>
): ColumnMapping<Field> => {
	const folded = headers.map(fold);
	const taken = new Set<number>();
	const mapping: ColumnMapping<Field> = {};
	for (const field of fieldsOf(known))
		for (const header of known[field]) {
			const at = folded.findIndex((text, column) => text === header && !taken.has(column));
			if (at < 0) continue;
			mapping[field] = at;
			taken.add(at);
			break;
		}
	return mapping;
};

/** How far down a title, a date or a blank line may push the headers. */
const SEARCHED = 15;

/**
 * The row of headers: of the first rows, the one with the most names that are known, two at least;
 * one is enough when it is `telling`. Null when there is none.
 */
export const findHeader = <Field extends string>(
	rows: readonly TableRow[],
	known: Headers<Field>,
	telling: readonly Field[]
): number | null => {
	let best: { at: number; count: number } | null = null;
	for (const [at, row] of rows.slice(0, SEARCHED).entries()) {
		const mapping = recogniseColumns(row.cells, known);
		const count = Object.keys(mapping).length;
		const enough =
			count >= 2 || (count === 1 && telling.some((field) => mapping[field] !== undefined));
		if (enough && count > (best?.count ?? 0)) best = { at, count };
	}
	return best?.at ?? null;
};
