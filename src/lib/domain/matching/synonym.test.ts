import { expect, test } from 'vitest';
import { synonymFault } from './synonym.ts';

test.each([
	['cantine', 'self', null],
	['de', 'la', 'says-nothing'],
	['🐟', 'poisson', 'says-nothing'],
	['Éau', 'eaux', 'same'],
	['bornes de recharge', 'IRVE', null],
	['IRVE', 'Borne de recharge', null]
])('%s and %s', (one, other, fault) => {
	expect(synonymFault({ one, other }, [])).toBe(fault);
});

test('joins the same two once, whichever is said first', () => {
	const joined = [{ one: 'régate de kayak', other: 'course nautique' }];
	expect(synonymFault({ one: 'Courses nautiques', other: 'regates de kayaks' }, joined)).toBe(
		'joined-already'
	);
	expect(synonymFault({ one: 'régate de kayak', other: 'pagaie' }, joined)).toBeNull();
});
