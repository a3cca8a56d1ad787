import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	addMonths,
	compareDates,
	dayNumber,
	daysBetween,
	daysFromTo,
	earliestOf,
	fromDayNumber,
	latestOf,
	parsePlainDate,
	partsOf,
	weekdayOf
} from './plain-date.ts';

describe('a plain date', () => {
	it.each(['2027-03-18', '2028-02-29', '2000-02-29', '2027-12-31', '1583-01-01'])(
		'reads %s',
		(text) => expect(parsePlainDate(text)).toBe(text)
	);

	it.each([
		'2027-02-29',
		'2100-02-29',
		'2027-04-31',
		'2027-13-01',
		'2027-00-10',
		'2027-01-00',
		'2027-1-1',
		'27-03-18',
		'18/03/2027',
		'2027-03-18T09:00',
		' 2027-03-18',
		'2027-03-18\n',
		'0000-01-01',
		'９999-01-01',
		''
	])('refuses %j', (text) => expect(parsePlainDate(text)).toBeNull());

	it.each([
		['2027-03-18', -2, '2027-01-18'],
		['2027-04-30', -2, '2027-02-28'],
		['2028-04-30', -2, '2028-02-29'],
		['2027-01-31', 1, '2027-02-28'],
		['2027-01-15', -1, '2026-12-15'],
		['2027-12-31', 2, '2028-02-29'],
		['2027-05-31', -24, '2025-05-31']
	])('%s and %i months is %s', (date, months, expected) =>
		expect(addMonths(date, months)).toBe(expected)
	);

	it.each([
		['2027-03-18', 1, '2027-03-19'],
		['2027-03-18', -17, '2027-03-01'],
		['2028-02-28', 1, '2028-02-29'],
		['2027-01-01', -1, '2026-12-31'],
		['2027-03-27', 1, '2027-03-28']
	])('%s and %i days is %s', (date, days, expected) => expect(addDays(date, days)).toBe(expected));

	it.each([
		['2026-11-22', 7],
		['2027-03-18', 4],
		['1970-01-01', 4],
		['1969-12-31', 3],
		['2000-02-29', 2]
	])('%s is weekday %i', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));

	it('lists the days between two, both included', () => {
		expect(daysFromTo('2027-02-27', '2027-03-02')).toEqual([
			'2027-02-27',
			'2027-02-28',
			'2027-03-01',
			'2027-03-02'
		]);
		expect(daysFromTo('2027-03-02', '2027-03-01')).toEqual([]);
	});

	it('sorts, and finds the earliest and the latest', () => {
		const days = ['2027-03-02', '2026-12-31', '2027-01-15'];

		expect(days.toSorted(compareDates)).toEqual(['2026-12-31', '2027-01-15', '2027-03-02']);
		expect(earliestOf('2027-03-02', '2026-12-31')).toBe('2026-12-31');
		expect(latestOf('2027-03-02', '2026-12-31')).toBe('2027-03-02');
	});

	it('agrees with the platform on four centuries of days', () => {
		for (let day = -80_000; day < 80_000; day += 1) {
			const instant = new Date(day * 86_400_000);
			const date = fromDayNumber(day);

			if (date !== instant.toISOString().slice(0, 10)) expect.fail(`day ${day} reads ${date}`);
			if (dayNumber(date) !== day) expect.fail(`${date} counts ${dayNumber(date)}`);
			if (weekdayOf(date) % 7 !== instant.getUTCDay()) expect.fail(`${date} has a wrong weekday`);
		}
		expect(fromDayNumber(0)).toBe('1970-01-01');
	});

	it('adds and counts days consistently', () => {
		const days = fc.integer({ min: -60_000, max: 60_000 });
		fc.assert(
			fc.property(days, days, (start, step) => {
				const date = fromDayNumber(start);

				expect(daysBetween(date, addDays(date, step))).toBe(step);
				expect(parsePlainDate(addDays(date, step))).not.toBeNull();
			})
		);
	});

	it('keeps the day of the month, or the last one that exists', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -50_000, max: 50_000 }),
				fc.integer({ min: -60, max: 60 }),
				(start, months) => {
					const date = fromDayNumber(start);
					const moved = addMonths(date, months);

					expect(parsePlainDate(moved)).toBe(moved);
					if (partsOf(moved).day !== partsOf(date).day)
						expect(partsOf(addDays(moved, 1)).day).toBe(1);
				}
			)
		);
	});

	it('refuses to compute with something else', () => {
		expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
	});
});
