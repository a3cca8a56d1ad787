import * as v from 'valibot';
import { expect, test } from 'vitest';
import { NOT_SAID_YET } from '#lib/domain/needs/need.ts';
import { needForm, newNeedForm } from './need.ts';

const essential = { family: 'eau', title: 'Trouver les fuites', horizon: '6-12m' };

const faults = (typed: Record<string, unknown>) =>
	v
		.safeParse(newNeedForm, typed)
		.issues?.map((issue) => [String(issue.path?.[0]?.key), issue.message]);

test('family, title and horizon make a need; the rest is not known yet', () => {
	expect(v.parse(newNeedForm, essential)).toEqual({ ...NOT_SAID_YET, ...essential });
});

test('what a browser sends for fields left blank is not known yet either', () => {
	const blanks = Object.fromEntries(
		Object.keys(NOT_SAID_YET)
			.filter((field) => field !== 'beneficiaries' && field !== 'constraints')
			.map((field) => [field, ''])
	);

	expect(v.parse(newNeedForm, { ...blanks, ...essential })).toEqual({
		...NOT_SAID_YET,
		...essential
	});
});

test('a whole sheet is read, trimmed and put in order', () => {
	const read = v.parse(needForm, {
		revision: '4',
		title: '  Trouver \n les fuites ',
		family: 'eau',
		subfamily: 'fuites',
		horizon: 'lt-3m',
		statement: ' un\r\ndeux ',
		situation: 'À l’oreille.',
		beneficiaries: ['staff', 'residents', 'staff'],
		transitionAim: 'Plan eau',
		perimeter: 'Tout le réseau',
		nature: 'services',
		budget: '60-100k',
		budgetVoted: 'in-preparation',
		maturity: 'framed',
		experiment: 'yes',
		constraints: ['other', 'water'],
		openConsultation: 'yes',
		visibility: 'participants'
	});

	expect(read).toEqual({
		revision: 4,
		title: 'Trouver les fuites',
		family: 'eau',
		subfamily: 'fuites',
		horizon: 'lt-3m',
		statement: 'un\ndeux',
		situation: 'À l’oreille.',
		beneficiaries: ['residents', 'staff'],
		transitionAim: 'Plan eau',
		perimeter: 'Tout le réseau',
		nature: 'services',
		budget: '60-100k',
		budgetVoted: 'in-preparation',
		maturity: 'framed',
		experiment: 'yes',
		constraints: ['water', 'other'],
		openConsultation: true,
		visibility: 'participants'
	});
});

test.each([
	['title', 120, 'over120'],
	['statement', 1500, 'over1500'],
	['situation', 1500, 'over1500'],
	['transitionAim', 1500, 'over1500'],
	['perimeter', 300, 'over300']
])('a %s of %i signs is taken, one more is refused, never cut', (field, max, message) => {
	expect(faults({ ...essential, [field]: 'é'.repeat(max) })).toBeUndefined();
	expect(faults({ ...essential, [field]: 'é'.repeat(max + 1) })).toEqual([[field, message]]);
});

test.each([
	['a family left blank', { family: '' }, [['family', 'required']]],
	['a title of blanks', { title: ' \n ' }, [['title', 'required']]],
	['a horizon left blank', { horizon: '' }, [['horizon', 'required']]],
	['an unknown family', { family: 'water' }, [['family', 'notAChoice']]],
	['an unknown horizon', { horizon: 'unknown' }, [['horizon', 'notAChoice']]],
	[
		'a sub-category of another family',
		{ subfamily: 'velo' },
		[['subfamily', 'subfamilyElsewhere']]
	],
	['an unknown budget', { budget: '1 M€' }, [['budget', 'notAChoice']]],
	['an unknown reader', { visibility: 'everybody' }, [['visibility', 'notAChoice']]],
	['an unknown constraint', { constraints: ['water', 'x'] }, [['constraints', 'notAChoice']]],
	[
		'two faults at once',
		{ subfamily: 'velo', budget: 'x' },
		[
			['budget', 'notAChoice'],
			['subfamily', 'subfamilyElsewhere']
		]
	]
])('%s is refused beside its field', (_what, typed, expected) => {
	expect(faults({ ...essential, ...typed })).toEqual(expected);
});

test('an edit tells the revision it was made from', () => {
	const read = v.safeParse(needForm, essential);

	expect(read.issues?.map(({ path }) => path?.[0]?.key)).toEqual(['revision']);
});
