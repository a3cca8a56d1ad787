import { expect, test } from 'vitest';
import { daysLate, progressOf, taskState } from './task.ts';

const TODAY = '2027-02-22';

test.each([
	['2027-02-21', false, 'late', 1],
	['2027-02-22', false, 'today', 0],
	['2027-02-23', false, 'open', 0],
	['2027-02-01', true, 'done', 0]
])('a task due %s, done: %s, is %s', (due, done, state, late) => {
	expect(taskState({ due, done }, TODAY)).toBe(state);
	expect(daysLate({ due, done }, TODAY)).toBe(late);
});

test('the preparation progresses with what is done', () => {
	expect(progressOf([{ done: true }, { done: false }, { done: true }, { done: true }])).toBe(0.75);
	expect(progressOf([])).toBe(0);
});
