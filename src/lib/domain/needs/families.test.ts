import { expect, test } from 'vitest';
import { FAMILIES, SUBFAMILIES, subfamilyOf } from './families.ts';

test('16 families and 100 sub-categories, as the need sheet counts them', () => {
	const counts = FAMILIES.map((family) => SUBFAMILIES[family].length);

	expect(counts).toEqual([7, 7, 6, 7, 7, 7, 7, 6, 6, 6, 6, 6, 5, 6, 6, 5]);
});

test.each(FAMILIES)('the sub-categories of %s are told apart by their codes', (family) => {
	const codes: readonly string[] = SUBFAMILIES[family];

	expect([...new Set(codes)]).toEqual(codes);
});

test.each([
	['energie', 'suivi', 'suivi'],
	['nature', 'suivi', 'suivi'],
	['eau', 'suivi', null],
	['eau', '', null]
] as const)('in %s, the code %j names %j', (family, code, expected) => {
	expect(subfamilyOf(family, code)).toBe(expected);
});
