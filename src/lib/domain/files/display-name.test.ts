import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayName } from './display-name.ts';
import { FILE_TYPES } from './file.ts';

test.each([
	['Faisceau d’indices.pdf', 'pdf', 'Faisceau d’indices.pdf'],
	['RAPPORT.PDF', 'pdf', 'RAPPORT.pdf'],
	['C:\\Users\\camille\\notice.docx', 'docx', 'notice.docx'],
	['../../etc/passwd', 'pdf', 'passwd.pdf'],
	['facture.pdf.exe', 'pdf', 'facture.pdf.exe.pdf'],
	['notice.pdf', 'docx', 'notice.pdf.docx'],
	['fac\u202efdp.exe', 'pdf', 'facfdp.exe.pdf'],
	['a\u0000b\r\nc.odt', 'odt', 'abc.odt'],
	['re\u0301sume\u0301.odt', 'odt', 'résumé.odt'],
	['', 'pdf', 'document.pdf'],
	['.pdf', 'pdf', 'document.pdf'],
	['...', 'odt', 'document.odt'],
	['zero\u200bwidth.pdf', 'pdf', 'zerowidth.pdf'],
	['  deux   espaces .pdf', 'pdf', 'deux espaces.pdf']
] as const)('%j of type %s is shown as %j', (sent, type, shown) => {
	expect(displayName(sent, type)).toBe(shown);
});

test('is never long, never a path, never invisible, and ends as its content is', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary', maxLength: 400 }),
			fc.constantFrom(...FILE_TYPES),
			(sent, type) => {
				const shown = displayName(sent, type);
				expect(Array.from(shown).length).toBeLessThanOrEqual(150);
				expect(shown).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]/u);
				expect(shown).toBe(shown.normalize('NFC'));
				expect(shown.endsWith(`.${type}`)).toBe(true);
				expect(shown).not.toMatch(/^\./);
				expect(displayName(shown, type)).toBe(shown);
			}
		)
	);
});
