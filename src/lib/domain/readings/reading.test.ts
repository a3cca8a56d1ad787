import { expect, test } from 'vitest';
import { conclude, OTHER_WAY_REASONS, patternOf, STRENGTHS, WHOLE_READINGS } from './reading.ts';

test('another way to buy is concluded only with a reason', () => {
	expect(conclude({ whole: 'hors_dispositif', reasons: [] })).toEqual({
		ok: false,
		reason: 'reason-missing'
	});
	for (const reason of OTHER_WAY_REASONS)
		expect(conclude({ whole: 'hors_dispositif', reasons: [reason] })).toEqual({
			ok: true,
			value: { whole: 'hors_dispositif', reasons: [reason] }
		});
});

test.each(WHOLE_READINGS.filter((whole) => whole !== 'hors_dispositif'))(
	'%s needs no reason and keeps none',
	(whole) => {
		expect(conclude({ whole, reasons: ['pure-research'] })).toEqual({
			ok: true,
			value: { whole, reasons: [] }
		});
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
