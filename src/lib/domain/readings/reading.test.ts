import { expect, test } from 'vitest';
import {
	conclude,
	EMPTY_NOTE,
	EMPTY_READING,
	OTHER_WAY_REASONS,
	patternOf,
	readingState,
	STRENGTHS,
	strengthsOf,
	WHOLE_READINGS,
	type Reading
} from './reading.ts';

test('another way to buy is concluded only with a reason', () => {
	expect(conclude({ whole: 'hors_dispositif', reasons: [], paragraph: 'Trop cher.' })).toEqual({
		ok: false,
		reason: 'reason-missing'
	});
	for (const reason of OTHER_WAY_REASONS)
		expect(conclude({ whole: 'hors_dispositif', reasons: [reason], paragraph: '' })).toEqual({
			ok: true,
			value: { whole: 'hors_dispositif', reasons: [reason], paragraph: '' }
		});
});

test.each(WHOLE_READINGS.filter((whole) => whole !== 'hors_dispositif'))(
	'%s is concluded only with a paragraph, and keeps no reason for another way',
	(whole) => {
		expect(conclude({ whole, reasons: ['pure-research'], paragraph: '' })).toEqual({
			ok: false,
			reason: 'reason-missing'
		});
		expect(conclude({ whole, reasons: ['pure-research'], paragraph: 'Une pièce manque.' })).toEqual(
			{ ok: true, value: { whole, reasons: [], paragraph: 'Une pièce manque.' } }
		);
	}
);

test('the pattern counts each strength, those that nobody noted too', () => {
	expect(patternOf(['fort', 'contraire', 'fort'])).toEqual({
		fort: 2,
		moyen: 0,
		faible: 0,
		absent: 0,
		contraire: 1
	});
	expect(Object.keys(patternOf([]))).toEqual(STRENGTHS);
});

test.each([
	['none', {}],
	['none', { notes: { I03: EMPTY_NOTE } }],
	['begun', { notes: { I03: { ...EMPTY_NOTE, question: 'Et ailleurs ?' } } }],
	['begun', { paragraph: 'Plutôt oui.' }],
	['reason-missing', { whole: 'insuffisant' }],
	['concluded', { whole: 'convergent', paragraph: 'Plutôt oui.' }],
	['reason-missing', { whole: 'hors_dispositif' }],
	['concluded', { whole: 'hors_dispositif', reasons: ['pure-research'] }]
] as const satisfies readonly (readonly [string, Partial<Reading>])[])(
	'a reading is %s with %o',
	(state, facts) => {
		expect(readingState({ ...EMPTY_READING, ...facts })).toBe(state);
	}
);

test('an indicator speaks as strongly as its note says, where that says it', () => {
	const notes = {
		I06: { ...EMPTY_NOTE, strength: 'faible' },
		I09: { ...EMPTY_NOTE, strength: 'fort' },
		I10: { ...EMPTY_NOTE, remark: 'À voir.' }
	} as const;
	expect(strengthsOf({ notes })).toEqual({ I09: 'fort', I06: 'faible' });
});
