import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planProgramme, sumOf, type Slot } from './programme.ts';
import { rebalance } from './rebalance.ts';

const planned = (authorities: number, companies: number) => {
	const programme = planProgramme({ authorities, companies, extra: 0 });
	if (!programme.ok) throw new Error(programme.reason);
	return programme.value;
};
const lengthOf = (slots: readonly Slot[], key: string, minutes: number): Slot[] =>
	slots.map((slot) => (slot.key === key ? { ...slot, minutes } : slot));
const rebalanced = (slots: readonly Slot[], total: number) => {
	const result = rebalance(slots, total);
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};
const minutes = (slots: readonly Slot[], key: string) =>
	slots.find((slot) => slot.key === key)?.minutes;

test('a programme as the sheet makes it is balanced already', () => {
	const { slots } = planned(4, 4);

	expect(rebalanced(slots, 120)).toEqual(slots);
});

test('a longer testimony is taken from the companies, equally', () => {
	const slots = rebalanced(lengthOf(planned(4, 4).slots, 'testimony', 25), 120);

	expect(minutes(slots, 'testimony')).toBe(25);
	expect(minutes(slots, 'workshop-1')).toBe(11);
	expect(minutes(slots, 'break')).toBe(11);
	expect(sumOf(slots)).toBe(120);
});

test('a break that was chosen is kept', () => {
	const short = rebalanced(lengthOf(planned(3, 3).slots, 'break', 4), 90);
	const long = rebalanced(lengthOf(planned(3, 3).slots, 'break', 19), 90);

	expect([minutes(short, 'break'), minutes(short, 'workshop-1')]).toEqual([4, 12]);
	expect([minutes(long, 'break'), minutes(long, 'workshop-1')]).toEqual([19, 7]);
});

test('a slot of the organiser’s own keeps its length', () => {
	const slots = rebalanced([...planned(3, 3).slots, { key: null, minutes: 6 }], 90);

	expect(slots.at(-1)).toEqual({ key: null, minutes: 6 });
	expect(minutes(slots, 'workshop-3')).toBe(8);
});

test('without a break the minutes left over stay free', () => {
	const slots = planned(3, 3).slots.filter((slot) => slot.key !== 'break');

	expect(sumOf(rebalanced(slots, 91))).toBe(89);
});

test('says so when there is no time, or nobody, to share it with', () => {
	const { slots } = planned(3, 3);

	expect(rebalance(lengthOf(slots, 'testimony', 60), 90)).toEqual({
		ok: false,
		reason: 'no-time-left'
	});
	expect(rebalance([{ key: 'welcome', minutes: 10 }], 90)).toEqual({
		ok: false,
		reason: 'no-workshop'
	});
});

test('balancing fills the time, and twice is as good as once', () => {
	const slot = fc.record({
		key: fc.constantFrom('welcome', 'testimony', null),
		minutes: fc.integer({ min: 1, max: 30 })
	});
	fc.assert(
		fc.property(
			fc.array(slot, { maxLength: 5 }),
			fc.integer({ min: 1, max: 9 }),
			fc.integer({ min: 1, max: 40 }),
			(others, companies, pause) => {
				const workshops = Array.from({ length: companies }, (_, at) => ({
					key: `workshop-${at + 1}`,
					minutes: 3
				}));
				const once = rebalance([...others, { key: 'break', minutes: pause }, ...workshops], 180);
				if (!once.ok) return;
				expect(sumOf(once.value)).toBe(180);
				const again = rebalance(once.value, 180);
				// A chosen break that took what was left over is a longer chosen break.
				expect(again.ok && sumOf(again.value)).toBe(180);
				if (pause >= 10 && pause < 10 + companies) expect(again).toEqual(once);
			}
		)
	);
});
