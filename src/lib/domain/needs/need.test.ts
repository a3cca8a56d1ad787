import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARTICIPATION_ROLES } from '../recruiting/participation.ts';
import {
	BUDGET_BANDS,
	MATURITIES,
	missingOf,
	NEED_VISIBILITIES,
	NOT_SAID_YET,
	shownTo,
	shownToCompanies,
	type HelpfulAnswer,
	type Maturity,
	type NeedAnswers
} from './need.ts';

const quick: NeedAnswers = {
	...NOT_SAID_YET,
	family: 'eau',
	title: 'Trouver les fuites',
	horizon: '6-12m'
};
const full: NeedAnswers = {
	...quick,
	subfamily: 'fuites',
	statement: 'Un quart de l’eau se perd avant les robinets.',
	situation: 'Une recherche à l’oreille, une fois l’an.',
	beneficiaries: ['residents'],
	transitionAim: 'Plan eau',
	perimeter: 'Tout le réseau',
	nature: 'services',
	budget: '60-100k',
	budgetVoted: 'no',
	maturity: 'framed',
	experiment: 'yes'
};

test.each([
	['organiser', false, 'idea', { shown: false, why: 'not-shared' }],
	['participants', false, 'idea', { shown: true }],
	['targeted-companies', false, 'unknown', { shown: true }],
	['public', false, 'budgeted', { shown: true }],
	['organiser', true, 'idea', { shown: false, why: 'open-consultation' }],
	['public', true, 'idea', { shown: false, why: 'open-consultation' }],
	['public', false, 'consultation-near', { shown: false, why: 'open-consultation' }]
] as const)(
	'a need for %s, with an open consultation %s and a maturity of %s',
	(visibility, openConsultation, maturity, expected) => {
		expect(shownToCompanies({ visibility, openConsultation, maturity })).toEqual(expected);
	}
);

test('no choice of visibility shows companies a need with an open consultation', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...NEED_VISIBILITIES),
			fc.constantFrom(...MATURITIES),
			(visibility, maturity) => {
				expect(shownToCompanies({ visibility, maturity, openConsultation: true })).toEqual({
					shown: false,
					why: 'open-consultation'
				});
			}
		)
	);
});

describe.each(PARTICIPATION_ROLES)('of another organisation, a reader who is %s', (role) => {
	const company = role === 'company';
	const readable = (openConsultation: boolean, maturity: Maturity) =>
		NEED_VISIBILITIES.filter((visibility) =>
			shownTo(role, { visibility, openConsultation, maturity })
		);

	test.each(MATURITIES)('reads what was opened, at a maturity of %s', (maturity) => {
		const near = maturity === 'consultation-near';
		expect(readable(false, maturity)).toEqual(
			company && near ? [] : ['participants', 'targeted-companies', 'public']
		);
	});

	test.each(MATURITIES)('with an open consultation, at a maturity of %s', (maturity) => {
		expect(readable(true, maturity)).toEqual(
			company ? [] : ['participants', 'targeted-companies', 'public']
		);
	});
});

test('a need of which nothing is said is kept by the organiser', () => {
	expect(shownToCompanies(quick)).toEqual({ shown: false, why: 'not-shared' });
});

test('after family, title and horizon, the sheet’s own answers are missed first', () => {
	expect(missingOf(quick)).toEqual([
		'statement',
		'nature',
		'budget',
		'maturity',
		'subfamily',
		'situation',
		'experiment',
		'beneficiaries',
		'perimeter',
		'transitionAim',
		'budgetVoted'
	]);
});

test('nothing is missing of a whole need, even without constraints', () => {
	expect(missingOf(full)).toEqual([]);
});

test.each(BUDGET_BANDS)('a budget of %s is missing only while unknown', (budget) => {
	expect(missingOf({ ...full, budget })).toEqual(budget === 'unknown' ? ['budget'] : []);
});

test('blanks are no statement', () => {
	expect(missingOf({ ...full, statement: ' \n' })).toEqual(['statement']);
});

test('what is missing is what was not said, in one order', () => {
	const order = missingOf(quick);
	fc.assert(
		fc.property(fc.subarray(order), (left: HelpfulAnswer[]) => {
			const without = Object.fromEntries(left.map((field) => [field, quick[field]]));

			expect(missingOf({ ...full, ...without })).toEqual(left);
		})
	);
});
