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
import { completenessOf, supportedIndicators } from './completeness.ts';
import { NOTHING_SAID, type Content } from './content.ts';
import { ALL_FIELDS, definitionOf, PARTS, type Answers } from './fields.ts';

const today = '2027-03-01';
const saying = (answers: Answers, more: Partial<Content> = {}): Content => ({
	...completeContent,
	...more,
	answers: { ...essentialAnswers, ...answers }
});

describe('a document of which nothing is said', () => {
	const { ready, missing, advised, done, total, share } = completenessOf(NOTHING_SAID, today);

	test('lacks what is required in reading order, then the consent', () => {
		expect(missing).toEqual([
			...ALL_FIELDS.filter((field) => definitionOf(field).need === 'required').map((field) => ({
				what: 'answer',
				part: definitionOf(field).part,
				field
			})),
			{ what: 'consent', part: 'consent' }
		]);
		expect([ready, done, total, share]).toEqual([false, 0, 15, 0]);
	});

	test('is advised to speak of the solution, the market and the impact', () => {
		expect(advised.map((one) => (one.what === 'answer' ? one.field : one.what))).toEqual([
			'answerI01',
			'noveltyDegree',
			'answerI02',
			'answerI03',
			'gains',
			'answerI04',
			'answerI05',
			'answerI09',
			'answerI06',
			'spread',
			'answerI07',
			'answerI08',
			'answerI10',
			'answerI11',
			'answerI12'
		]);
	});
});

test('with the essential answers and the consent, a document is ready', () => {
	const { ready, missing, done, total, share } = completenessOf(completeContent, today);

	expect([ready, missing, done, total, share]).toEqual([true, [], 15, 15, 1]);
});

test('three known solutions are advised where one is compared', () => {
	const [row] = essentialAnswers.stateOfTheArt;
	const fields = (rows: Answers['stateOfTheArt']) =>
		completenessOf(saying({ stateOfTheArt: rows }), today).advised.filter(
			(one) => one.what === 'answer' && one.field === 'stateOfTheArt'
		).length;

	expect([fields([row]), fields([row, row]), fields([row, row, row])]).toEqual([1, 1, 0]);
});

test('a row of which half is said does not answer', () => {
	const half = saying({ stateOfTheArt: [{ solution: 'Cuve', limit: 'Se bouche' }] });

	expect(completenessOf(half, today).missing).toEqual([
		{ what: 'answer', part: 'I03', field: 'stateOfTheArt' }
	]);
});

test('no client yet is an answer', () => {
	expect(completenessOf(saying({ publicClients: 0, privateClients: 0 }), today).ready).toBe(true);
});

describe('a claim in free words', () => {
	const claim: Answers = { answerI04: 'Trois fois moins d’eau du réseau.' };
	const lacking = [{ what: 'support', part: 'I04' }];

	test.each([
		['with nothing', {}, {}, lacking],
		['called declarative', { declarativeI04: true }, {}, []],
		['with a piece about the solution', {}, { evidence: [anEvidence()] }, []],
		['with a piece about the company', {}, { evidence: [anEvidence({ about: 'company' })] }, []],
		[
			'with a piece about another product',
			{},
			{ evidence: [anEvidence({ about: 'other-product' })] },
			lacking
		],
		[
			'with a piece that expired',
			{},
			{ evidence: [anEvidence({ endDate: '2027-02-28' })] },
			lacking
		],
		[
			'with a piece for another indicator',
			{},
			{ evidence: [anEvidence({ indicator: 'I05' })] },
			lacking
		]
	] as const)('%s', (_case, answers, more, expected) => {
		const { missing, total } = completenessOf(saying({ ...claim, ...answers }, more), today);

		expect([missing, total]).toEqual([expected, 16]);
	});
});

test('plain facts without a piece are advised to have one, not required', () => {
	const { missing, advised } = completenessOf(completeContent, today);

	expect(missing).toEqual([]);
	expect(advised.filter(({ what }) => what === 'support')).toEqual(
		['I01', 'I03', 'I05', 'I09', 'I06', 'I07', 'I10'].map((part) => ({ what: 'support', part }))
	);
});

describe('an own document', () => {
	const given: Content = { ...NOTHING_SAID, documents: [aDocument()] };

	test('stands for the form: only name, pitch, needs and consent are asked', () => {
		const { missing, advised, total } = completenessOf(given, today);

		expect(missing).toEqual([
			{ what: 'answer', part: 'presentation', field: 'solutionName' },
			{ what: 'answer', part: 'presentation', field: 'pitch' },
			{ what: 'answer', part: 'presentation', field: 'needsAimed' },
			{ what: 'consent', part: 'consent' }
		]);
		expect([advised, total]).toEqual([[], 4]);
	});

	test('is ready with them', () => {
		const { solutionName, pitch, needsAimed } = essentialAnswers;
		const answers = { solutionName, pitch, needsAimed };

		expect(completenessOf({ ...given, answers, consent: bothWaves }, today).ready).toBe(true);
	});
});

test('an indicator is supported when something is said of it and something holds it', () => {
	const evidence = [anEvidence(), anEvidence({ indicator: 'I20', about: 'other-product' })];
	const content = saying({ declarativeI05: true, declarativeI08: true }, { evidence });

	expect(supportedIndicators(content, today)).toEqual(['I04', 'I05']);
});

test('whatever a document holds, what is missing is in reading order and counts up', () => {
	const order: readonly string[] = [...PARTS, 'consent'];
	fc.assert(
		fc.property(anyContent, (content) => {
			const { ready, missing, advised, done, total, share } = completenessOf(content, today);

			for (const list of [missing, advised]) {
				const places = list.map(({ part }) => order.indexOf(part));
				expect([...places].sort((a, b) => a - b)).toEqual(places);
			}
			expect(done + missing.length).toBe(total);
			expect(ready).toBe(share === 1);
			expect(ready).toBe(missing.length === 0);
		})
	);
});
