import { expect, test } from 'vitest';
import { FIELDS, type DocumentField } from '#lib/domain/faisceau/fields.ts';
import { questionOf, typedOf } from '#lib/i18n/faisceau-questions.ts';
import { guidance } from '#lib/i18n/guidance.ts';
import { translator } from '#lib/i18n/server.ts';
import { essentialAnswers } from '../../../../tests/support/faisceau.ts';
import { rowsTyped, typedInWords } from './typed-words.ts';

const tongue = { words: guidance('fr'), ...translator('fr') };

test.each([
	['impacts', 'environment\ncost', 'L’environnement, Le coût'],
	['trl', '7', '7 – Démonstrateur dans un environnement opérationnel'],
	['adaptation', 'minor', 'Mineure : quelques réglages'],
	['firstSale', 'not-yet', 'Pas encore'],
	['firstSale', '2026-06', '2026-06'],
	['pitch', 'Un bac.', 'Un bac.'],
	[
		'references',
		'[{"client":"Lille","kind":"public","use":"","result":"Rien"},{"client":"","kind":""}]',
		'Lille – Public – Rien'
	],
	['references', 'not json', ''],
	['pitch', '', '']
] as const)('%s %j', (field, typed, words) => {
	expect(typedInWords(questionOf(field, tongue), typed).replace(/\u202f/g, ' ')).toBe(words);
});

test('a declared answer is said as its box', () => {
	const question = questionOf('declarativeI05', tongue);
	expect(typedInWords(question, 'yes')).toBe(question.label);
	expect(typedInWords(question, '')).toBe('');
});

test('the rows of a table come back as they were typed', () => {
	expect(rowsTyped(typedOf('stateOfTheArt', essentialAnswers.stateOfTheArt, tongue))).toEqual(
		essentialAnswers.stateOfTheArt
	);
});

test('every question of the form has its words', () => {
	for (const field of Object.keys(FIELDS) as DocumentField[]) {
		const { label, help } = questionOf(field, tongue);
		expect([label, help]).not.toContain('');
	}
});
