import { expect, test } from 'vitest';
import { copyName } from './download.ts';

test.each([
	['Ateliers de l’Œuvre & Fils', 2, 'ateliers-de-l-oeuvre-fils-version-2.pdf'],
	['../"Énergie"\r\n%00', 1, 'energie-00-version-1.pdf'],
	['株式会社', 3, 'document-version-3.pdf'],
	['a'.repeat(80), 1, `${'a'.repeat(60)}-version-1.pdf`]
])('the copy of %s is named after it, in signs that any disk takes', (company, version, name) => {
	expect(copyName(company, version)).toBe(name);
});
