import Papa from 'papaparse';
import { delimiterOf } from '#lib/domain/import/delimiter.ts';
import { encodingOf } from '#lib/domain/import/encoding.ts';
import type { TableRow } from '#lib/domain/import/columns.ts';
import { accepted } from '#lib/domain/shared/result.ts';
import type { TableReader } from '#lib/server/application/ports/import.port.ts';

/** How many times reading starts again below a quotation mark that is never closed. */
const RESTARTS = 200;

const breaks = (text: string, from: number, to: number): number => {
	let count = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
		count += 1;
	return count;
};

/**
 * Parts a text into rows. A quotation mark that is never closed would swallow all that follows: its
 * line is set aside and reading starts again below.
 */
const rowsOf = (text: string, delimiter: string) => {
	const rows: TableRow[] = [];
	const unclosed: TableRow[] = [];
	let start = 0;
	let line = 1;
	for (let turn = 0; turn <= RESTARTS && start < text.length; turn += 1) {
		const rest = text.slice(start);
		let cursor = 0;
		let restart: number | null = null;
		Papa.parse<string[]>(rest, {
			delimiter,
			newline: '\n',
			step: ({ data, errors, meta }, parser) => {
				if (errors.some(({ code }) => code === 'MissingQuotes')) {
					const end = rest.indexOf('\n', cursor);
					unclosed.push({ line, cells: [rest.slice(cursor, end < 0 ? undefined : end)] });
					restart = end < 0 ? rest.length : end + 1;
					parser.abort();
					return;
				}
				rows.push({ line, cells: data });
				line += breaks(rest, cursor, meta.cursor);
				cursor = meta.cursor;
			}
		});
		if (restart === null) break;
		start += restart;
		line += 1;
	}
	return { rows, unclosed };
};

/** Reads CSV and pasted tables. Line ends of all sorts, mixed too, are one. */
export const tableReader: TableReader = {
	read: (bytes) => {
		const encoding = encodingOf(bytes);
		if (!encoding.ok) return encoding;
		const text = new TextDecoder(encoding.value).decode(bytes).replace(/\r\n?/g, '\n');
		return accepted({ encoding: encoding.value, ...rowsOf(text, delimiterOf(text)) });
	}
};
