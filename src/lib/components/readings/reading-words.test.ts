import { expect, test } from 'vitest';
import { fr } from '#lib/i18n/fr/index.ts';
import { guidance } from '#lib/i18n/guidance.ts';
import { INDICATORS } from '#lib/domain/faisceau/indicators.ts';
import { readingFieldInWords, readingFieldLabel, type Named } from './reading-words.ts';

const named: Named = {
	documents: [{ faisceauId: 'fsc_1', company: 'Halo Thermique' }],
	labels: Object.fromEntries(
		INDICATORS.map((one) => [one, guidance('fr').indicators[one].label])
	) as Named['labels']
};

test.each([
	['fsc_1.I01.remark', 'Halo Thermique – Nature de la nouveauté – Remarque'],
	['fsc_1.whole', 'Halo Thermique – Lecture d’ensemble'],
	['fsc_1.odd', 'fsc_1.odd']
])('%s is named %s', (name, label) => {
	expect(readingFieldLabel(name, named, fr)).toBe(label);
});

test.each([
	['fsc_1.I01.strength', 'contraire', 'Contraire'],
	['fsc_1.I01.strength', '', 'Pas encore d’avis'],
	['fsc_1.whole', 'a_completer', 'Le faisceau est à compléter'],
	[
		'fsc_1.reasons[]',
		'pure-research\nneed-not-estimated',
		'Le besoin n’est pas estimé\nC’est encore de la recherche'
	],
	['fsc_1.I01.remark', 'fort', 'fort']
])('%s with %o reads %o', (name, value, words) => {
	expect(readingFieldInWords(name, value, fr)).toBe(words);
});
