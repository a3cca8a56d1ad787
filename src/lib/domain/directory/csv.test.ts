import { expect, test } from 'vitest';
import { csvFile } from './csv.ts';

test('cells are quoted, and none is run by a spreadsheet', () => {
	expect(
		csvFile([
			['Nom', 'Notes'],
			['Bâti "Capt"; Lyon', '=HYPERLINK("https://evil.test")'],
			['+33 1', '-2'],
			['@SUM', '\tx'],
			["'=1", "l'eau"]
		])
	).toBe(
		'\ufeff"Nom";"Notes"\r\n' +
			'"Bâti ""Capt""; Lyon";"\'=HYPERLINK(""https://evil.test"")"\r\n' +
			'"\'+33 1";"\'-2"\r\n' +
			'"\'@SUM";"\'\tx"\r\n' +
			'"\'\'=1";"l\'eau"\r\n'
	);
});
