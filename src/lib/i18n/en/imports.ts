const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

/** A list brought from a spreadsheet, whatever it holds. */
export const imports = {
	faults: {
		'siren-invalid': 'The SIREN is wrong: its check digit does not fit.',
		'siren-length': 'A SIREN has 9 digits.',
		'rounded-number':
			'The spreadsheet rounded this number. Set the column to text, then save again.',
		formula: 'This cell holds a formula, not a value.',
		'text-too-long': 'A text of this line is too long.',
		'spreadsheet-error': 'This cell holds a spreadsheet error.',
		'too-many-cells': 'This line has more cells than there are headers.',
		'unclosed-quote': 'A quotation mark is opened and never closed.'
	},
	lead: 'A CSV file, or a table copied from a spreadsheet. Nothing is written before you have seen what will change.',
	file: 'CSV file',
	fileHint:
		'Up to 5 MB. Separated by commas, semicolons or tabs; in any of the usual text encodings.',
	paste: 'Or paste a table',
	pasteHint: 'Copy the cells in your spreadsheet, headers included, then paste them here.',
	read: 'Read and preview',
	columnsKnown: 'Columns that are recognised',
	noHeader: (example: string) =>
		`No line of headers was found. The first line must name the columns, for example: ${example}.`,
	problems: {
		'too-large': 'This file is larger than 5 MB. Split it, or remove columns.',
		empty: 'There is nothing to read here. Choose a file, or paste a table.',
		picture: 'This is a picture, not a table. In your spreadsheet, choose “Save as”, then CSV.',
		spreadsheet:
			'This is a spreadsheet workbook. Open it, choose “Save as”, then CSV; or copy the cells and paste them here.',
		document: 'This is a document, not a table. Save the list as CSV.',
		binary: 'This file is not text. Save the list as CSV.',
		'too-many-rows': 'This file has more than 20,000 lines. Split it.'
	},
	gone: 'This import is gone: it was confirmed or abandoned. Start again with the file.',
	changed:
		'Something changed since this preview, in the directory for example. Nothing was written: here it is made anew, read it and confirm.',
	preview: 'Preview',
	source: (name: string, rows: number) => `${name} · ${many(rows, 'line', 'lines')}`,
	pasted: 'Pasted table',
	encodings: {
		'utf-8': 'UTF-8 text',
		'utf-16': 'UTF-16 text',
		'windows-1252': 'Windows-1252 text'
	},
	rejected: 'Left aside',
	mapping: 'What each column holds',
	mappingText: 'Correct it if need be, then read again.',
	column: (name: string, sample: string) => (sample ? `${name} (e.g. ${sample})` : name),
	unused: 'Not in the file',
	otherFields: 'What is not in the file',
	remap: 'Read again with these columns',
	line: 'Line',
	problem: 'What is wrong',
	value: 'Value read',
	sameAs: (line: number) => `see line ${line}`,
	faultsTitle: (count: number) => (count === 1 ? '1 line left aside' : `${count} lines left aside`),
	faultsMore: (count: number) => `And ${count} more, in the file to download.`,
	faultsDownload: 'Download the list',
	confirm: 'Import',
	abandon: 'Abandon',
	abandoned: 'The import is abandoned: nothing was written.'
};
