import { findHeader, recogniseColumns } from './columns.ts';
import type { ColumnMapping, Headers, Table, TableRow } from './columns.ts';

/** What may be wrong with a line of any file. */
export type TableFault =
	'text-too-long' | 'formula' | 'spreadsheet-error' | 'too-many-cells' | 'unclosed-quote';

/** The one message about a bad line: where it stands in the file, and the value that was read. */
export type LineFault<Code extends string> = {
	readonly line: number;
	readonly code: Code | TableFault;
	readonly value: string;
	/** The line that said it before, for a duplicate. */
	readonly sameAs?: number;
};

/** One line as it is read. */
export type Line<Field extends string, Code extends string> = {
	readonly line: number;
	/** What a field's cell holds, without blanks around it; empty where there is none. */
	readonly cell: (field: Field) => string;
	/** Whether the file has a column for it. */
	readonly has: (field: Field) => boolean;
	/** To be thrown: what is wrong with this line, and the words that are. */
	readonly refuse: (code: Code, value: string) => Error;
};

/** What the lines of a kind of file mean. */
export type Reading<Field extends string, Code extends string, Record> = {
	readonly headers: Headers<Field>;
	/** Fields of which one alone makes a line of headers. */
	readonly telling: readonly Field[];
	/** How long a cell may be, in signs. */
	readonly longest: { readonly [field in Field]?: number };
	readonly record: (line: Line<Field, Code>) => Record;
};

export type ReadImport<Field extends string, Code extends string, Record> = {
	readonly headers: readonly string[];
	readonly mapping: ColumnMapping<Field>;
	/** The first value of each column, to recognise it by. */
	readonly samples: readonly string[];
	readonly rows: number;
	readonly records: readonly Record[];
	readonly faults: readonly LineFault<Code>[];
};

/** How much of a bad value is shown. */
const SHOWN = 80;
const SAMPLE = 40;
const SPREADSHEET_ERROR =
	/^#(?:n\/a|ref!|value!|valeur!|name\?|nom\?|div\/0!|num!|nombre!|null!|nul!)$/i;

/** Leaves one line aside. */
class Refusal extends Error {}

/** A text on one line, without signs that cannot be seen. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A bad value as it is shown: on one line, and cut. */
export const shownValue = (value: string): string => {
	const line = oneLine(value);
	return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).toWellFormed()}…` : line;
};

/** What a cell says, without the mark by which spreadsheets, and our own files, keep it as text. */
const readCell = (cell: string): { readonly text: string; readonly marked: boolean } => {
	const text = cell.trim();
	const kept = /^="([^]*)"$/.exec(text)?.[1] ?? /^'('*[=+\-@\t\d][^]*)$/.exec(text)?.[1];
	return { text: (kept ?? text).trim(), marked: kept !== undefined };
};

/** Reads one row; null when it is blank, one fault when anything in it is wrong. */
const readRow = <Field extends string, Code extends string, Record>(
	row: TableRow,
	mapping: ColumnMapping<Field>,
	width: number,
	reading: Reading<Field, Code, Record>
): { readonly record: Record } | { readonly fault: LineFault<Code> } | null => {
	if (row.cells.every((cell) => cell.trim() === '')) return null;
	const faults: LineFault<Code>[] = [];
	const refuse = (code: Code | TableFault, value: string): Error => {
		faults.push({ line: row.line, code, value: shownValue(value) });
		return new Refusal();
	};
	const cell = (field: Field): string => {
		const column = mapping[field];
		const { text, marked } = readCell(column === undefined ? '' : (row.cells[column] ?? ''));
		if (SPREADSHEET_ERROR.test(text)) throw refuse('spreadsheet-error', text);
		if (!marked && /^=[\p{L}\d("+-]/u.test(text)) throw refuse('formula', text);
		if (text.length > (reading.longest[field] ?? Infinity)) throw refuse('text-too-long', text);
		return text;
	};
	try {
		const beyond = row.cells.slice(width);
		if (beyond.some((text) => text.trim() !== '')) throw refuse('too-many-cells', beyond.join(' '));
		const has = (field: Field) => mapping[field] !== undefined;
		return { record: reading.record({ line: row.line, cell, has, refuse }) };
	} catch (refusal) {
		const [fault] = faults;
		if (!(refusal instanceof Refusal) || fault === undefined) throw refusal;
		return { fault };
	}
};

/**
 * Reads the lines under the headers. Null when no line of headers is found.
 *
 * @param chosen columns as a person corrected them; those recognised when absent
 */
export const readImport = <Field extends string, Code extends string, Record>(
	table: Table,
	chosen: ColumnMapping<Field> | null,
	reading: Reading<Field, Code, Record>
): ReadImport<Field, Code, Record> | null => {
	const at = findHeader(table.rows, reading.headers, reading.telling);
	if (at === null) return null;
	const headers = table.rows[at]?.cells ?? [];
	const mapping = chosen ?? recogniseColumns(headers, reading.headers);
	const named = headers.findLastIndex((header) => header.trim() !== '') + 1;
	const columns = Object.values<number | undefined>(mapping);
	const width = Math.max(named, ...columns.map((column) => (column ?? 0) + 1));
	const body = table.rows.slice(at + 1);
	const records: Record[] = [];
	const faults: LineFault<Code>[] = table.unclosed.map(({ line, cells }) => ({
		line,
		code: 'unclosed-quote',
		value: (cells[0] ?? '').slice(0, SHOWN)
	}));
	for (const row of body) {
		const read = readRow(row, mapping, width, reading);
		if (read === null) continue;
		if ('record' in read) records.push(read.record);
		else faults.push(read.fault);
	}
	return {
		headers: headers.slice(0, named),
		mapping,
		samples: headers.slice(0, named).map(
			(_header, column) =>
				body
					.find((row) => row.cells[column]?.trim())
					?.cells[column]?.trim()
					.slice(0, SAMPLE) ?? ''
		),
		rows: records.length + faults.length,
		records,
		faults
	};
};
