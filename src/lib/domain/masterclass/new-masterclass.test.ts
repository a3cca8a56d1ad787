import { describe, expect, test } from 'vitest';
import { planMasterclass } from './new-masterclass.ts';
import { preparationDone } from './preparation.ts';

const wish = { date: '2027-03-18', territory: 'metropole', participants: 8 } as const;

test('a date, a place and a head count bring the whole preparation', () => {
	const planned = planMasterclass(wish, '2026-12-01');
	if (!planned.ok) throw new Error(planned.reason);

	expect(planned.value.composition).toEqual({ authorities: 3, companies: 3, extra: 0 });
	expect(planned.value.programme.minutes).toBe(90);
	expect(planned.value.timeline.mode).toBe('comfortable');
	expect(planned.value.timeline.tasks).toHaveLength(28);
});

test.each([
	['the day before today', { ...wish, date: '2026-11-30' }, 'date-past'],
	['three years and a day ahead', { ...wish, date: '2029-12-02' }, 'date-too-far'],
	['one participant', { ...wish, participants: 1 }, 'participants-out-of-range'],
	['400 participants', { ...wish, participants: 400 }, 'participants-out-of-range']
])('%s is refused', (_case, refused, reason) => {
	expect(planMasterclass(refused, '2026-12-01')).toEqual({ ok: false, reason });
});

test('today itself, four and twenty participants are accepted', () => {
	const wishes = [
		{ ...wish, date: '2026-12-01' },
		{ ...wish, participants: 4 },
		{ ...wish, participants: 20 }
	];

	expect(wishes.map((one) => planMasterclass(one, '2026-12-01').ok)).toEqual([true, true, true]);
});

describe('how much is prepared', () => {
	const step = (phase: string, done: boolean) => ({ phase, done });

	test.each([
		[[], 1],
		[[step('framing', true), step('day', false)], 0.5],
		[[step('framing', true), step('follow-up', false)], 1]
	])('%j', (tasks, share) => {
		expect(preparationDone(tasks)).toBe(share);
	});
});
