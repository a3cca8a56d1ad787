import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSlot, moveSlot, nameWorkshops, overrun, rebalance } from './editing.ts';
import { programmeOf, totalMinutes, withStarts, type Slot } from './programme.ts';

const sheet = (a: number, c: number): Slot[] => {
	const result = programmeOf({ authorities: a, companies: c, extra: 0 });
	if (!result.ok) throw new Error(result.reason);
	return [...result.value.slots];
};
const withMinutes = (slots: Slot[], key: string, minutes: number) =>
	slots.map((slot) => (slot.key === key ? { ...slot, minutes } : slot));
const lengths = (slots: readonly Slot[]) =>
	slots.map(({ key, minutes }) => `${String(key)} ${String(minutes)}`);

describe('the order of a programme', () => {
	it('changes by moving one slot', () => {
		expect(moveSlot(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
		expect(moveSlot(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
	});

	it('keeps to its ends', () => {
		expect(moveSlot(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
		expect(moveSlot(['a', 'b', 'c'], 2, -9)).toEqual(['c', 'a', 'b']);
		expect(moveSlot(['a', 'b', 'c'], 7, 0)).toEqual(['a', 'b', 'c']);
	});
});

describe('a slot', () => {
	const slots = [
		{ key: 'welcome', minutes: 10, title: '', speaker: '', text: '' },
		{ key: null, minutes: 5, title: 'Visite', speaker: '', text: '' }
	];

	it('takes a new length, speaker and text, and the times follow', () => {
		const changed = changeSlot(slots, 0, { minutes: 20, speaker: 'Zoé Lefèvre', text: 'Café' });

		if (!changed.ok) throw new Error(changed.reason);
		expect(withStarts(changed.value, '09:00')).toEqual([
			{
				key: 'welcome',
				minutes: 20,
				title: '',
				speaker: 'Zoé Lefèvre',
				text: 'Café',
				start: '09:00'
			},
			{ key: null, minutes: 5, title: 'Visite', speaker: '', text: '', start: '09:20' }
		]);
	});

	it.each([0, -5, 241, 2.5, Number.NaN])('cannot last %d minutes', (minutes) =>
		expect(changeSlot(slots, 0, { minutes })).toEqual({ ok: false, reason: 'length' })
	);
});

describe('rebalancing', () => {
	it('takes from the companies what another slot gained', () => {
		const edited = withMinutes(sheet(3, 3), 'testimony', 20);
		expect(overrun(edited, 90)).toBe(5);

		const result = rebalance(edited, 90);

		expect(result.ok && lengths(result.value)).toEqual([
			'welcome 10',
			'introduction 5',
			'round-authorities 9',
			'round-companies 6',
			'testimony 20',
			'break 11',
			'workshop-1 8',
			'workshop-2 8',
			'workshop-3 8',
			'closing 5'
		]);
	});

	it('gives the rest to the last company when there is no break', () => {
		const slots = [
			{ key: 'workshop-1', minutes: 1 },
			{ key: 'workshop-2', minutes: 1 },
			{ key: 'closing', minutes: 5 }
		];

		const result = rebalance(slots, 20);

		expect(result.ok && lengths(result.value)).toEqual([
			'workshop-1 7',
			'workshop-2 8',
			'closing 5'
		]);
	});

	it('is refused when nothing is left, or there is nobody to share it', () => {
		expect(rebalance(withMinutes(sheet(3, 3), 'testimony', 60), 90)).toEqual({
			ok: false,
			reason: 'no-time-left'
		});
		expect(rebalance([{ key: 'closing', minutes: 5 }], 90)).toEqual({
			ok: false,
			reason: 'no-workshop'
		});
	});

	it('adds up to the format, and a second time changes nothing', () => {
		const count = fc.integer({ min: 1, max: 6 });
		fc.assert(
			fc.property(
				count,
				count,
				fc.constantFrom('welcome', 'testimony', 'break', 'workshop-1', 'closing'),
				fc.integer({ min: 1, max: 30 }),
				(a, c, key, minutes) => {
					const format = totalMinutes(sheet(a, c));
					const once = rebalance(withMinutes(sheet(a, c), key, minutes), format);
					if (!once.ok) return;

					expect(overrun(once.value, format)).toBe(0);
					expect(rebalance(once.value, format)).toEqual(once);
				}
			)
		);
	});
});

describe('the turns of the companies', () => {
	const turn = (number: number, words: { title?: string; speaker?: string } = {}) => ({
		key: `workshop-${number}`,
		title: '',
		speaker: '',
		...words
	});
	const speakers = (slots: readonly { speaker: string }[]) => slots.map(({ speaker }) => speaker);

	it('go to them in their order, and to nobody once all have one', () => {
		const welcome = { key: 'welcome', title: '', speaker: '' };

		expect(
			speakers(nameWorkshops([welcome, turn(1), turn(2), turn(3)], ['Bâti’Capt', 'Isol’Lin']))
		).toEqual(['', 'Bâti’Capt', 'Isol’Lin', '']);
	});

	it('follow the order of the programme, not their numbers', () => {
		expect(speakers(nameWorkshops([turn(2), turn(1)], ['Bâti’Capt', 'Isol’Lin']))).toEqual([
			'Bâti’Capt',
			'Isol’Lin'
		]);
	});

	it('keep what the organiser wrote, and name no company twice', () => {
		const written = [
			turn(1, { title: 'Questions à Isol’Lin' }),
			turn(2),
			turn(3, { speaker: 'Zoé Lefèvre' })
		];

		expect(nameWorkshops(written, ['Isol’Lin', 'Bâti’Capt', 'Thermi’Scan'])).toEqual([
			written[0],
			{ ...written[1], speaker: 'Bâti’Capt' },
			written[2]
		]);
	});

	it('are named once for all: a second time changes nothing', () => {
		const named = nameWorkshops([turn(1), turn(2)], ['Bâti’Capt']);

		expect(nameWorkshops(named, ['Bâti’Capt'])).toEqual(named);
	});
});
