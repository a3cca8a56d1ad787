import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkCalendar } from './holidays.ts';
import { addDays, daysFromTo, fromDayNumber } from './plain-date.ts';
import { TERRITORIES } from './territories.ts';
import {
	addWorkingDays,
	dayOffReason,
	isWorkingDay,
	workingDayAfter,
	workingDayBefore,
	workingDayFrom,
	workingDayUntil
} from './working-days.ts';

const metropole: WorkCalendar = { territory: 'metropole', customaryDays: false };

describe('a working day', () => {
	it.each([
		['2027-03-18', null],
		['2027-03-20', 'saturday'],
		['2027-03-21', 'sunday'],
		['2027-03-29', 'easter-monday'],
		['2027-05-06', 'ascension'],
		// A holiday on a week-end changes nothing: the week-end is reason enough.
		['2027-05-08', 'saturday'],
		['2027-03-26', null]
	])('%s is off because of %s', (date, reason) => {
		expect(dayOffReason(date, metropole)).toBe(reason);
		expect(isWorkingDay(date, metropole)).toBe(reason === null);
	});

	it('depends on the territory', () => {
		expect(isWorkingDay('2027-03-26', { ...metropole, territory: 'alsace-moselle' })).toBe(false);
		expect(isWorkingDay('2027-05-17', { ...metropole, customaryDays: true })).toBe(true);
	});

	it('is found before and after any day', () => {
		expect(workingDayUntil('2027-03-29', metropole)).toBe('2027-03-26');
		expect(workingDayFrom('2027-03-27', metropole)).toBe('2027-03-30');
		expect(workingDayUntil('2027-03-26', metropole)).toBe('2027-03-26');
		expect(workingDayFrom('2027-03-26', metropole)).toBe('2027-03-26');
		expect(workingDayBefore('2027-03-26', metropole)).toBe('2027-03-25');
		expect(workingDayAfter('2027-03-26', metropole)).toBe('2027-03-30');
	});

	it.each([
		['2027-03-30', -1, '2027-03-26'],
		['2027-03-30', -5, '2027-03-22'],
		['2027-03-28', -1, '2027-03-26'],
		['2027-03-26', 1, '2027-03-30'],
		['2027-03-26', 0, '2027-03-26'],
		['2027-03-27', 0, '2027-03-27']
	])('%s and %i working days is %s', (date, count, expected) =>
		expect(addWorkingDays(date, count, metropole)).toBe(expected)
	);

	it('is counted as many times as there are in between', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 20_000, max: 24_000 }),
				fc.integer({ min: 1, max: 40 }),
				fc.constantFrom(...TERRITORIES),
				(day, count, territory) => {
					const calendar = { territory, customaryDays: false };
					const start = fromDayNumber(day);
					const end = addWorkingDays(start, count, calendar);
					const between = daysFromTo(addDays(start, 1), end);

					expect(between.filter((date) => isWorkingDay(date, calendar))).toHaveLength(count);
					expect(isWorkingDay(end, calendar)).toBe(true);
				}
			)
		);
	});
});
