import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	aDocument,
	anEvidence,
	anyContent,
	completeContent,
	essentialAnswers
} from '../../../../tests/support/faisceau.ts';
import { RECIPIENT_GROUPS, type Consent, type RecipientGroup } from './consent.ts';
import type { Content } from './content.ts';
import { CONFIDENTIALITIES } from './evidence.ts';
import { ALL_FIELDS, definitionOf } from './fields.ts';
import { maySeeEvidence, visibleTo } from './visible.ts';

const everybody: Consent = {
	inspiring: true,
	authorities: true,
	'other-companies': true,
	'room-print': true
};
const among: readonly RecipientGroup[] = ['other-companies', 'room-print'];

test.each([
	['public', ['inspiring', 'authorities', 'other-companies', 'room-print']],
	['participants', ['inspiring', 'authorities', 'other-companies', 'room-print']],
	['authorities', ['inspiring', 'authorities']],
	['inspiring', ['inspiring']],
	['organiser', []]
] as const)('evidence marked %s is for %j', (confidentiality, readers) => {
	expect(RECIPIENT_GROUPS.filter((group) => maySeeEvidence({ confidentiality }, group))).toEqual(
		readers
	);
});

describe('price and figures of research', () => {
	const answers = {
		...essentialAnswers,
		researchShare: 32.5,
		answerI13: 'Six mois de thèse.',
		priceMin: 20_000
	};
	const content: Content = { ...completeContent, answers, consent: everybody };

	test.each(['inspiring', 'authorities'] as const)('%s reads them', (group) => {
		expect(visibleTo(content, group)).toEqual({
			answers,
			evidence: [],
			documents: [],
			kept: { answers: [], evidence: [], documents: 0 }
		});
	});

	test.each(among)('%s is told that they are kept confidential', (group) => {
		expect(visibleTo(content, group)).toEqual({
			answers: essentialAnswers,
			evidence: [],
			documents: [],
			kept: { answers: ['researchShare', 'answerI13', 'priceMin'], evidence: [], documents: 0 }
		});
	});
});

test('evidence out of reach is counted by indicator, in reading order', () => {
	const evidence = [
		anEvidence({ id: 'a', indicator: 'I15', confidentiality: 'inspiring' }),
		anEvidence({ id: 'b', indicator: 'I09', confidentiality: 'organiser' }),
		anEvidence({ id: 'c', indicator: 'I15', confidentiality: 'public' }),
		anEvidence({ id: 'd', indicator: 'I15', confidentiality: 'organiser' })
	];
	const seen = visibleTo({ ...completeContent, evidence }, 'authorities');

	expect(seen?.evidence.map(({ id }) => id)).toEqual(['c']);
	expect(seen?.kept.evidence).toEqual([
		{ indicator: 'I09', count: 1 },
		{ indicator: 'I15', count: 2 }
	]);
});

test('an own document goes whole to both waves, and never among companies', () => {
	const content = { ...completeContent, documents: [aDocument()], consent: everybody };
	const documents = (group: RecipientGroup) => {
		const seen = visibleTo(content, group);
		return [seen?.documents.length, seen?.kept.documents];
	};

	expect(RECIPIENT_GROUPS.map(documents)).toEqual([
		[1, 0],
		[1, 0],
		[0, 1],
		[0, 1]
	]);
});

test('nobody sees anything before the company said yes to them', () => {
	fc.assert(
		fc.property(anyContent, fc.constantFrom(...RECIPIENT_GROUPS), (content, group) => {
			const seen = visibleTo(content, group);

			expect(seen === null).toBe(content.consent?.[group] !== true);
		})
	);
});

test('every answer and piece is either seen or named as kept, and no secret is seen among companies', () => {
	fc.assert(
		fc.property(anyContent, fc.constantFrom(...RECIPIENT_GROUPS), (content, group) => {
			const seen = visibleTo({ ...content, consent: everybody }, group);
			if (!seen) throw new Error('consent was given');
			const shown = ALL_FIELDS.filter((field) => seen.answers[field] !== undefined);
			const given = ALL_FIELDS.filter((field) => content.answers[field] !== undefined);

			expect([...shown, ...seen.kept.answers].sort()).toEqual([...given].sort());
			expect(
				seen.evidence.length + seen.kept.evidence.reduce((sum, { count }) => sum + count, 0)
			).toBe(content.evidence.length);
			expect(seen.evidence.filter((one) => !maySeeEvidence(one, group))).toEqual([]);
			if (among.includes(group))
				expect(shown.filter((field) => definitionOf(field).tradeSecret)).toEqual([]);
		})
	);
});

test('what is more open is seen by at least as many', () => {
	const readers = CONFIDENTIALITIES.map(
		(confidentiality) =>
			RECIPIENT_GROUPS.filter((group) => maySeeEvidence({ confidentiality }, group)).length
	);

	expect([...readers].sort((a, b) => b - a)).toEqual(readers);
});
