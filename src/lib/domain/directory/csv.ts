/** Signs at which a spreadsheet takes a cell for a formula (OWASP ASVS 5, 1.2.10). */
const FORMULA = /^[=+\-@\t\r\0]/;
/** What begins like a text marked so: it is marked once more, to be read back as it was. */
const MARKED = /^'+[=+\-@\t\r\0\d]/;

/** One cell: quoted, and made text where a spreadsheet would run it. */
const cell = (text: string): string => {
	const safe = FORMULA.test(text) || MARKED.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
};

/** A file that French and English spreadsheets open by a double click: byte mark, semicolons. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
	`\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
