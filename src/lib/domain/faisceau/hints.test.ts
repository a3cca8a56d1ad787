import { describe, expect, test } from 'vitest';
import {
	anEvidence,
	completeContent,
	essentialAnswers
} from '../../../../tests/support/faisceau.ts';
import { NOTHING_SAID, type Content } from './content.ts';
import type { Answers } from './fields.ts';
import { contradictionsOf, convergenceOf, saleAge, tensionOf } from './hints.ts';

const today = '2027-03-01';
const saying = (answers: Answers): Content => ({ ...NOTHING_SAID, answers });

test.each([
	[undefined, null],
	['not-yet', null],
	['2027-03', 0],
	['2025-03', 24],
	['2025-04', 23],
	['2027-05', -2]
])('a first sale in %s is %s months old in March 2027', (firstSale, expected) => {
	expect(saleAge(saying({ firstSale }), today)).toBe(expected);
});

describe('new and already sold', () => {
	const references = Array.from({ length: 5 }, (_, index) => ({ client: `Client ${index}` }));

	test.each([
		['only new', { noveltyDegree: 'breakthrough', firstSale: 'not-yet' }, null],
		['only sold', { firstSale: '2020-01', publicClients: 40, references }, null],
		['a few clients', { firstSale: '2026-06', publicClients: 5, privateClients: 4 }, null],
		[
			'recent, with ten clients',
			{ firstSale: '2026-06', publicClients: 5, privateClients: 5 },
			{ novel: ['I06'], sold: ['I07'], explained: false }
		],
		[
			'improved, and everywhere',
			{
				noveltyDegree: 'clear-improvement',
				firstSale: '2019-01',
				spread: 'widespread',
				references
			},
			{ novel: ['I02'], sold: ['I07', 'I19'], explained: false }
		],
		[
			'with a word on it',
			{ firstSale: '2026-06', publicClients: 12, answerI07: 'La version 2 seule est nouvelle.' },
			{ novel: ['I06'], sold: ['I07'], explained: true }
		]
	] as const)('%s', (_case, answers, expected) => {
		expect(tensionOf(saying(answers), today)).toEqual(expected);
	});

	test('23 months ago is new, 24 is not', () => {
		const sold = { publicClients: 12 };

		expect(tensionOf(saying({ ...sold, firstSale: '2025-04' }), today)?.novel).toEqual(['I06']);
		expect(tensionOf(saying({ ...sold, firstSale: '2025-03' }), today)).toBe(null);
	});
});

test.each([
	[{}, []],
	[{ firstSale: 'not-yet', publicClients: 1 }, ['clients-before-sale']],
	[{ firstSale: 'not-yet', publicClients: 0 }, []],
	[{ firstSale: '2027-04' }, ['sale-to-come']],
	[{ firstSale: '2024-01', spread: 'recent' }, ['spread-against-sale']],
	[{ firstSale: '2026-12', spread: 'nowhere' }, ['spread-against-sale']],
	[{ firstSale: '2026-12', spread: 'recent' }, []],
	[{ trl: 5, privateClients: 2 }, ['sold-at-low-readiness']],
	[{ trl: 6, privateClients: 2 }, []],
	[{ priceMin: 30_000, priceMax: 20_000 }, ['price-reversed']],
	[{ priceMin: 30_000 }, []]
] as const)('%j is told to be looked at for %j', (answers, expected) => {
	expect(contradictionsOf(saying(answers), today)).toEqual(expected);
});

test('evidence that expired is told', () => {
	const evidence = [anEvidence({ endDate: '2027-02-28' })];

	expect(contradictionsOf({ ...completeContent, evidence }, today)).toEqual(['evidence-expired']);
});

describe('before a person could see the indicators agree', () => {
	test('nothing said is short of everything', () => {
		expect(convergenceOf(NOTHING_SAID, today)).toEqual({
			supported: [],
			ofSolution: [],
			short: ['three-supported', 'two-of-the-solution', 'state-of-the-art']
		});
	});

	test('the company’s word supports, but shows nothing of the solution', () => {
		const answers = {
			...essentialAnswers,
			declarativeI01: true,
			declarativeI05: true,
			declarativeI07: true
		} as const;

		expect(convergenceOf({ ...completeContent, answers }, today)).toEqual({
			supported: ['I01', 'I05', 'I07'],
			ofSolution: [],
			short: ['two-of-the-solution']
		});
	});

	test('indicators of the company alone never suffice', () => {
		const evidence = (['I13', 'I14', 'I15', 'I16'] as const).map((indicator) =>
			anEvidence({ indicator })
		);

		expect(convergenceOf({ ...completeContent, evidence }, today)).toEqual({
			supported: ['I13', 'I14', 'I15', 'I16'],
			ofSolution: [],
			short: ['two-of-the-solution']
		});
	});

	test('two about the solution and one more are enough to look further', () => {
		const evidence = [
			anEvidence(),
			anEvidence({ indicator: 'I07' }),
			anEvidence({ indicator: 'I05', about: 'company' })
		];

		expect(convergenceOf({ ...completeContent, evidence }, today)).toEqual({
			supported: ['I04', 'I05', 'I07'],
			ofSolution: ['I04', 'I07'],
			short: []
		});
	});
});
