import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromDayNumber } from './plain-date.ts';
import {
	addMinutes,
	instantOf,
	isZone,
	localDateOf,
	localTimeOf,
	minutesOf,
	parseWallTime
} from './zone.ts';

const iso = (instant: number) => new Date(instant).toISOString();

describe('a wall time', () => {
	it.each(['00:00', '09:30', '23:59'])('reads %s', (text) =>
		expect(parseWallTime(text)).toBe(text)
	);

	it.each(['24:00', '9:30', '09:60', '09h30', '0930', '09:30:00', ''])('refuses %j', (text) =>
		expect(parseWallTime(text)).toBeNull()
	);

	it('counts and adds minutes, past midnight too', () => {
		expect(minutesOf('10:25')).toBe(625);
		expect(addMinutes('09:00', 85)).toBe('10:25');
		expect(addMinutes('23:50', 20)).toBe('00:10');
		expect(addMinutes('00:10', -20)).toBe('23:50');
		expect(() => minutesOf('25:00')).toThrow(RangeError);
	});
});

describe('the instant of a wall time', () => {
	it.each([
		['2027-03-18', '09:00', 'Europe/Paris', '2027-03-18T08:00:00.000Z'],
		['2027-03-31', '09:30', 'Europe/Paris', '2027-03-31T07:30:00.000Z'],
		['2027-03-18', '09:00', 'Indian/Reunion', '2027-03-18T05:00:00.000Z'],
		['2027-03-18', '09:00', 'America/Martinique', '2027-03-18T13:00:00.000Z'],
		['2027-03-18', '18:00', 'Pacific/Tahiti', '2027-03-19T04:00:00.000Z'],
		['2027-03-18', '09:00', 'Pacific/Noumea', '2027-03-17T22:00:00.000Z'],
		['2027-07-01', '09:00', 'America/Miquelon', '2027-07-01T11:00:00.000Z'],
		['2027-03-18', '09:00', 'UTC', '2027-03-18T09:00:00.000Z']
	])('%s %s in %s is %s', (date, time, zone, expected) =>
		expect(iso(instantOf(date, time, zone))).toBe(expected)
	);

	it('reads a skipped time with the offset before the change', () => {
		expect(iso(instantOf('2027-03-28', '01:59', 'Europe/Paris'))).toBe('2027-03-28T00:59:00.000Z');
		expect(iso(instantOf('2027-03-28', '02:30', 'Europe/Paris'))).toBe('2027-03-28T01:30:00.000Z');
		expect(iso(instantOf('2027-03-28', '03:00', 'Europe/Paris'))).toBe('2027-03-28T01:00:00.000Z');
	});

	it('reads a repeated time as the first of the two', () => {
		expect(iso(instantOf('2027-10-31', '02:30', 'Europe/Paris'))).toBe('2027-10-31T00:30:00.000Z');
		expect(iso(instantOf('2027-10-31', '03:00', 'Europe/Paris'))).toBe('2027-10-31T02:00:00.000Z');
		expect(iso(instantOf('2027-11-07', '01:30', 'America/Miquelon'))).toBe(
			'2027-11-07T03:30:00.000Z'
		);
	});

	it('is given back as the day and time on the wall', () => {
		const zones = fc.constantFrom(
			'Europe/Paris',
			'Pacific/Tahiti',
			'Pacific/Noumea',
			'America/Miquelon',
			'America/Cayenne',
			'Asia/Kathmandu'
		);
		fc.assert(
			fc.property(
				fc.integer({ min: 18_000, max: 25_000 }),
				// The clock changes only at night in those zones.
				fc.integer({ min: 4 * 60, max: 1439 }),
				zones,
				(day, minutes, zone) => {
					const [date, time] = [fromDayNumber(day), addMinutes('00:00', minutes)];
					const instant = instantOf(date, time, zone);

					expect(localDateOf(instant, zone)).toBe(date);
					expect(localTimeOf(instant, zone)).toBe(time);
				}
			)
		);
	});

	it('never goes back while the wall clock goes on', () => {
		let previous = -Infinity;
		for (const date of [addDays('2027-10-31', -1), '2027-10-31', '2027-11-01'])
			for (let minutes = 0; minutes < 1440; minutes += 15) {
				const instant = instantOf(date, addMinutes('00:00', minutes), 'Europe/Paris');
				expect(instant).toBeGreaterThan(previous);
				previous = instant;
			}
	});

	it('refuses an unknown zone', () => {
		expect(() => instantOf('2027-03-18', '09:00', 'Europe/Atlantis')).toThrow(RangeError);
	});
});

describe('a zone', () => {
	it.each(['Europe/Paris', 'America/St_Barthelemy', 'UTC'])('%s is known', (zone) =>
		expect(isZone(zone)).toBe(true)
	);

	it.each(['Europe/Atlantis', '', '+02:00', 'Paris; DROP'])('%j is not', (zone) =>
		expect(isZone(zone)).toBe(false)
	);
});
