import { expect, test } from 'vitest';
import type { Interest } from './interest.ts';
import { interestFields, mergeInterests } from './interest-fields.ts';

const said = new Map<string, Interest | null>([
	['par_1', null],
	['par_2', 'meet']
]);
const nothing = { saved: {}, conflicts: {}, refused: {} };

test('a form shows what was said, as it stands', () => {
	expect(interestFields(said)).toEqual({
		'of-par_1': { value: '', base: '' },
		'of-par_2': { value: 'meet', base: 'meet' }
	});
});

test('a choice on what was shown is kept', () => {
	expect(mergeInterests(said, { 'of-par_1': { value: 'no', base: '' } })).toEqual({
		changed: [{ otherId: 'par_1', interest: 'no' }],
		outcome: { ...nothing, saved: { 'of-par_1': 'no' } }
	});
	expect(mergeInterests(said, { 'of-par_2': { value: '', base: 'meet' } }).changed).toEqual([
		{ otherId: 'par_2', interest: null }
	]);
});

test('a choice that a colleague made otherwise meanwhile is told, not overwritten', () => {
	expect(mergeInterests(said, { 'of-par_2': { value: 'no', base: '' } })).toEqual({
		changed: [],
		outcome: {
			...nothing,
			conflicts: { 'of-par_2': { theirs: 'meet', base: 'meet', by: null } }
		}
	});
});

test('the same choice as a colleague is no conflict and no change', () => {
	expect(mergeInterests(said, { 'of-par_2': { value: 'meet', base: '' } })).toEqual({
		changed: [],
		outcome: { ...nothing, saved: { 'of-par_2': 'meet' } }
	});
});

test('nothing is said of whom one may not see, nor in other words', () => {
	const sent = {
		'of-par_9': { value: 'meet', base: '' },
		'of-par_1': { value: 'perhaps', base: '' },
		pitch: { value: 'meet', base: '' }
	};
	expect(mergeInterests(said, sent)).toEqual({
		changed: [],
		outcome: {
			...nothing,
			refused: { 'of-par_9': 'nobodyThere', 'of-par_1': 'notAChoice', pitch: 'nobodyThere' }
		}
	});
});
