import fc from 'fast-check';
import { expect, test } from 'vitest';
import { places } from '#lib/server/adapters/authorities/regions.ts';
import { coverageInText, readCoverage } from './places.ts';

test.each([
	['', null],
	[' ; ', null],
	['National', { scope: 'national' }],
	['France entière', { scope: 'national' }],
	['Bretagne ; normandie', { scope: 'regions', codes: ['53', '28'] }],
	['PACA | IDF', { scope: 'regions', codes: ['93', '11'] }],
	['31, 59', { scope: 'departments', codes: ['31', '59'] }],
	['1 ; 2a', { scope: 'departments', codes: ['01', '2A'] }],
	['régions : 76, 32', { scope: 'regions', codes: ['76', '32'] }],
	['région Grand Est', { scope: 'regions', codes: ['44'] }],
	['Départements : 76, Nord', { scope: 'departments', codes: ['76', '59'] }],
	['Côtes-d’Armor', { scope: 'departments', codes: ['22'] }],
	['Corse, Gers', { scope: 'departments', codes: ['32', '2A', '2B'] }]
])('%j means %j', (text, coverage) => {
	expect(readCoverage(text, places)).toEqual({ ok: true, value: coverage });
});

test('a word that names no place is told', () => {
	expect(readCoverage('31 ; la Lune', places)).toEqual({ ok: false, reason: 'la Lune' });
	expect(readCoverage('régions : 31', places)).toEqual({ ok: false, reason: 'régions : 31' });
});

test('what is written is read again', () => {
	const words = { national: 'national', regions: 'régions', departments: 'départements' };
	const some = (from: readonly { readonly code: string }[]) =>
		fc.subarray(
			from.map(({ code }) => code),
			{ minLength: 1 }
		);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.constant({ scope: 'national' } as const),
				fc.record({ scope: fc.constant('regions' as const), codes: some(places.regions) }),
				fc.record({ scope: fc.constant('departments' as const), codes: some(places.departments) })
			),
			(coverage) => {
				expect(readCoverage(coverageInText(coverage, words), places)).toEqual({
					ok: true,
					value: coverage
				});
			}
		)
	);
});
