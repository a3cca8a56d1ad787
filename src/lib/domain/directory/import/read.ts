import { findHeader, recogniseColumns, type ColumnMapping, type TableRow } from './columns.ts';
import type { OfferWords } from './offer.ts';
import { readRecord, type ImportRecord, type LineFault } from './record.ts';

/** A table as it was read from a file, before it means anything. */
export type Table = {
	readonly rows: readonly TableRow[];
	/** Lines whose quotation mark is never closed; they are not among the rows. */
	readonly unclosed: readonly TableRow[];
};

export type ReadImport = {
	readonly headers: readonly string[];
	readonly mapping: ColumnMapping;
	/** The first value of each column, to recognise it by. */
	readonly samples: readonly string[];
	readonly rows: number;
	readonly records: readonly ImportRecord[];
	readonly faults: readonly LineFault[];
};

/**
 * Reads the lines under the headers. Null when no line of headers is found.
 *
 * @param chosen columns as a person corrected them; those recognised when absent
 */
export const readImport = (
	table: Table,
	chosen: ColumnMapping | null,
	words: OfferWords
): ReadImport | null => {
	const at = findHeader(table.rows);
	if (at === null) return null;
	const headers = table.rows[at]?.cells ?? [];
	const mapping = chosen ?? recogniseColumns(headers);
	const width = headers.findLastIndex((header) => header.trim() !== '') + 1;
	const body = table.rows.slice(at + 1);
	const records: ImportRecord[] = [];
	const faults: LineFault[] = table.unclosed.map(({ line, cells }) => ({
		line,
		code: 'unclosed-quote',
		value: (cells[0] ?? '').slice(0, 80)
	}));
	for (const row of body) {
		const read = readRecord(
			row,
			mapping,
			Math.max(width, ...Object.values(mapping).map((column) => column + 1)),
			words
		);
		if (read === null) continue;
		if ('record' in read) records.push(read.record);
		else faults.push(read.fault);
	}
	return {
		headers: headers.slice(0, width),
		mapping,
		samples: headers.slice(0, width).map(
			(_header, column) =>
				body
					.find((row) => row.cells[column]?.trim())
					?.cells[column]?.trim()
					.slice(0, 40) ?? ''
		),
		rows: records.length + faults.length,
		records,
		faults
	};
};
