import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	aDocument,
	anEvidence,
	anyContent,
	bothWaves,
	completeContent,
	essentialAnswers
} from '../../../../tests/support/faisceau.ts';
import type { Content } from './content.ts';
import type { Answers } from './fields.ts';
import { differenceOf } from './versions.ts';

const nothing = { answers: [], evidence: [], documents: [], consent: [] };
const saying = (answers: Answers): Content => ({
	...completeContent,
	answers: { ...essentialAnswers, ...answers }
});

describe('answers', () => {
	test('added, removed and changed, in reading order', () => {
		const before = saying({ trl: 6, answerI12: 'Deux emplois.', novelty: 'Un filtre fixe.' });
		const after = saying({ answerI02: 'Une rupture.' });

		expect(differenceOf(before, after).answers).toEqual([
			{
				field: 'novelty',
				before: 'Un filtre fixe.',
				after: essentialAnswers.novelty,
				words: expect.any(Array) as unknown
			},
			{ field: 'answerI02', before: null, after: 'Une rupture.', words: null },
			{ field: 'trl', before: 6, after: 7, words: null },
			{ field: 'answerI12', before: 'Deux emplois.', after: null, words: null }
		]);
	});

	test('of several lines say which words', () => {
		const [changed] = differenceOf(
			saying({ novelty: 'Un filtre fixe, à sable.' }),
			saying({ novelty: 'Un filtre tournant à sable.' })
		).answers;

		expect(changed?.words).toEqual([
			{ kind: 'kept', text: 'Un filtre' },
			{ kind: 'removed', text: ' fixe,' },
			{ kind: 'added', text: ' tournant' },
			{ kind: 'kept', text: ' à sable.' }
		]);
	});
});

test('pieces of evidence are known by what they are, whatever their place', () => {
	const [one, two, three] = [
		anEvidence({ id: 'evd_1', indicator: 'I18' }),
		anEvidence({ id: 'evd_2', indicator: 'I04' }),
		anEvidence({ id: 'evd_3', indicator: 'I01' })
	];
	const renamed = { ...two, title: 'Essai d’un an' };

	expect(
		differenceOf(
			{ ...completeContent, evidence: [one, two] },
			{ ...completeContent, evidence: [renamed, three] }
		)
	).toEqual({
		...nothing,
		evidence: [
			{ before: null, after: three },
			{ before: two, after: renamed },
			{ before: one, after: null }
		],
		none: false
	});
});

test('a replaced document is told by its facts, under its name', () => {
	const [old, young, added] = [
		aDocument({ id: 'fil_1' }),
		aDocument({ id: 'fil_2', size: 500_000, pages: 7 }),
		aDocument({ id: 'fil_3', name: 'annexe.pdf' })
	];

	expect(
		differenceOf(
			{ ...completeContent, documents: [old] },
			{ ...completeContent, documents: [added, young] }
		)
	).toEqual({
		...nothing,
		documents: [
			{ before: null, after: added },
			{ before: old, after: young }
		],
		none: false
	});
});

test('consent differs by group', () => {
	const after = { ...bothWaves, authorities: false, 'room-print': true };

	expect(differenceOf(completeContent, { ...completeContent, consent: after })).toEqual({
		...nothing,
		consent: [
			{ group: 'authorities', given: false },
			{ group: 'room-print', given: true }
		],
		none: false
	});
});

test('a version out of the database differs in nothing from itself', () => {
	fc.assert(
		fc.property(anyContent, (content) => {
			const stored = JSON.parse(JSON.stringify(content)) as Content;

			expect(differenceOf(content, stored)).toEqual({ ...nothing, none: true });
		})
	);
});

test('one way and the other, the same things differ', () => {
	fc.assert(
		fc.property(anyContent, anyContent, (one, other) => {
			const [there, back] = [differenceOf(one, other), differenceOf(other, one)];

			expect(there.answers.map(({ field }) => field)).toEqual(
				back.answers.map(({ field }) => field)
			);
			expect([there.evidence.length, there.documents.length, there.consent.length]).toEqual([
				back.evidence.length,
				back.documents.length,
				back.consent.length
			]);
		})
	);
});
