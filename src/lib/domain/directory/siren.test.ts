import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped, parseSiren, parseSiret } from './siren.ts';

test.each([
	['215903501', '215903501'],
	['215 903 501', '215903501'],
	['215\u202f903\u00a0501', '215903501'],
	['356.000.000', '356000000']
])('%j is the SIREN %s', (typed, siren) => {
	expect(parseSiren(typed)).toEqual({ ok: true, value: siren });
});

test.each([
	['215903502', 'wrong-check-digit'],
	['21590350', 'wrong-length'],
	['2159035010', 'wrong-length'],
	['21590350A', 'not-a-number'],
	['', 'not-a-number'],
	['2,15904E+08', 'rounded-by-spreadsheet']
])('%j is no SIREN: %s', (typed, reason) => {
	expect(parseSiren(typed)).toEqual({ ok: false, reason });
});

test.each([
	['21590350100017', '21590350100017'],
	['215 903 501 00017', '21590350100017'],
	// La Poste: head office by Luhn, a branch by the sum of its figures.
	['35600000000048', '35600000000048'],
	['35600000049837', '35600000049837']
])('%j is the SIRET %s', (typed, siret) => {
	expect(parseSiret(typed)).toEqual({ ok: true, value: siret });
});

test.each([
	['21590350100018', 'wrong-check-digit'],
	['35600000049838', 'wrong-check-digit'],
	['1.2E+13', 'rounded-by-spreadsheet'],
	['215903501', 'wrong-length']
])('%j is no SIRET: %s', (typed, reason) => {
	expect(parseSiret(typed)).toEqual({ ok: false, reason });
});

test('one wrong figure never passes', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
			const wrong = [...'215903501'].map((digit, at) =>
				at === place ? String((Number(digit) + shift) % 10) : digit
			);
			expect(parseSiren(wrong.join('')).ok).toBe(false);
		})
	);
});

test('numbers are printed in groups', () => {
	expect([grouped('215903501'), grouped('21590350100017')]).toEqual([
		'215 903 501',
		'215 903 501 00017'
	]);
});
