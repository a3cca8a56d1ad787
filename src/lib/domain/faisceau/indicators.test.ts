import { expect, test } from 'vitest';
import { EVIDENCE_TYPES } from './evidence.ts';
import {
	evidenceSought,
	familyOf,
	INDICATOR_FAMILIES,
	INDICATORS,
	indicatorsOf
} from './indicators.ts';

test('there are twenty indicators, I01 to I20', () => {
	expect([...INDICATORS].sort()).toEqual(
		Array.from({ length: 20 }, (_, index) => `I${String(index + 1).padStart(2, '0')}`)
	);
});

test.each([
	['SOLUTION', ['I01', 'I02', 'I03', 'I04', 'I05', 'I09']],
	['MARCHE', ['I06', 'I07', 'I08']],
	['IMPACT', ['I10', 'I11', 'I12']],
	['OPERATEUR', ['I13', 'I14', 'I15', 'I16', 'I17']],
	['RECONNAISSANCE', ['I18', 'I19', 'I20']]
] as const)('%s holds its indicators in reading order', (family, expected) => {
	expect(indicatorsOf(family)).toEqual(expected);
});

test('they are read family by family', () => {
	expect(INDICATOR_FAMILIES.flatMap((family) => indicatorsOf(family))).toEqual(INDICATORS);
	expect(familyOf('I09')).toBe('SOLUTION');
});

test.each(INDICATORS)('%s asks for known evidence, each once, and takes any other', (indicator) => {
	const sought = evidenceSought(indicator);

	expect(sought.at(-1)).toBe('autre');
	expect([...new Set(sought)]).toEqual(sought);
	expect(sought.filter((type) => !EVIDENCE_TYPES.includes(type))).toEqual([]);
});

test('every type of evidence is sought by some indicator', () => {
	const sought = new Set(INDICATORS.flatMap((indicator) => evidenceSought(indicator)));

	expect(EVIDENCE_TYPES.filter((type) => !sought.has(type))).toEqual([]);
});
