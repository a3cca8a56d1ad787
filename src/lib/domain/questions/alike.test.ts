import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeQuestions, likeness } from './alike.ts';

const word = fc.constantFrom(
	'coût',
	'coûts',
	'global',
	'entretien',
	'données',
	'délais',
	'quel',
	'est',
	'le',
	'?',
	'Écoles'
);
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

describe('how alike two questions are', () => {
	test.each([
		['Quel est le coût global ?', 'quels sont les COUTS globaux', true],
		['Qui fait l’entretien, et combien de fois ?', 'L’entretien : combien de fois par an ?', true],
		['Où sont gardées les données ?', 'Les données sont gardées où, et par qui ?', true],
		['What would it cost over five years?', 'What is the cost over five years?', true],
		['Quel est le coût global ?', 'Quel est le délai de mise en service ?', false],
		['Qui entretient la cuve ?', 'Qui paie la cuve et son transport ?', false],
		['Comment faites-vous ?', 'Pouvez-vous venir chez nous ?', false]
	])('%s / %s', (one, other, alike) => {
		expect(likeness(one, other) >= 0.5).toBe(alike);
	});

	test('is the same both ways, from nothing to all', () => {
		fc.assert(
			fc.property(text, text, (one, other) => {
				const share = likeness(one, other);
				expect(share).toBe(likeness(other, one));
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(1);
			})
		);
	});

	test('does not depend on case or on the order of words', () => {
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
				fc.pre(words.some((one) => one !== '?'));
				expect(likeness(words.join(' '), words.toReversed().join(' ').toUpperCase())).toBe(1);
			})
		);
	});
});

describe('questions that may ask the same', () => {
	test('are proposed together, the first asked before the others', () => {
		const asked = [
			{ id: 1, text: 'Quel est le coût global sur cinq ans ?' },
			{ id: 2, text: 'Qui fait l’entretien ?' },
			{ id: 3, text: 'Le coût global, sur cinq ans ?' },
			{ id: 4, text: 'Où sont les données ?' },
			{ id: 5, text: 'L’entretien, qui le fait ?' }
		];

		expect(alikeQuestions(asked).map((list) => list.map(({ id }) => id))).toEqual([
			[1, 3],
			[2, 5]
		]);
	});

	test('stand in one list at most, each alike to its first, and none alone', () => {
		fc.assert(
			fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
				const lists = alikeQuestions(texts.map((one, id) => ({ id, text: one })));
				const ids = lists.flat().map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const [first, ...others] of lists) {
					expect(others.length).toBeGreaterThan(0);
					for (const other of others) {
						expect(likeness(first?.text ?? '', other.text)).toBeGreaterThanOrEqual(0.5);
						expect(other.id).toBeGreaterThan(first?.id ?? Infinity);
					}
				}
			})
		);
	});
});
