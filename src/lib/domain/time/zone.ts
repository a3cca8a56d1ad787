import { millisecondsInDay as DAY, millisecondsInMinute as MINUTE } from 'date-fns/constants';
import { tzOffset } from '@date-fns/tz/tzOffset';
import { dayNumber, fromDayNumber, type PlainDate } from './plain-date.ts';

/** A time on the clock of the place, `HH:MM` from 00:00 to 23:59. */
export type WallTime = string;

const SHAPE = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads `HH:MM`; null for anything else, 24:00 included. */
export function parseWallTime(text: string): WallTime | null {
	return SHAPE.test(text) ? text : null;
}

/** Minutes since midnight. */
export function minutesOf(time: WallTime): number {
	const match = SHAPE.exec(time);
	if (match === null) throw new RangeError(`not a wall time: ${time}`);
	return Number(match[1]) * 60 + Number(match[2]);
}

/** The wall time so many minutes later, past midnight if need be. */
export function addMinutes(time: WallTime, minutes: number): WallTime {
	const total = (((minutesOf(time) + minutes) % 1440) + 1440) % 1440;
	return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** True for a zone whose rules this machine knows, by its IANA name. */
export function isZone(zone: string): boolean {
	return /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/.test(zone) && !Number.isNaN(tzOffset(zone, EPOCH));
}

/**
 * The instant, in epoch milliseconds, of a wall time in an IANA zone. On the days when the clock
 * changes: a time that is skipped is read with the offset before the change, a time that comes
 * twice is the first one (RFC 5545 §3.3.5).
 *
 * @throws RangeError when the zone is unknown.
 */
export function instantOf(date: PlainDate, time: WallTime, zone: string): number {
	const wall = dayNumber(date) * DAY + minutesOf(time) * MINUTE;
	const before = offsetAt(wall - DAY, zone);
	const after = offsetAt(wall + DAY, zone);

	const first = wall - before;
	if (offsetAt(first, zone) === before) return first;
	const second = wall - after;
	return offsetAt(second, zone) === after ? second : first;
}

/** The day it is in a zone at an instant. */
export function localDateOf(instant: number, zone: string): PlainDate {
	return fromDayNumber(Math.floor(wallClock(instant, zone) / DAY));
}

/** The time on the wall in a zone at an instant, seconds dropped. */
export function localTimeOf(instant: number, zone: string): WallTime {
	const minutes = Math.floor(wallClock(instant, zone) / MINUTE);
	return addMinutes('00:00', minutes % 1440);
}

const EPOCH = new Date(0);

function wallClock(instant: number, zone: string): number {
	return instant + offsetAt(instant, zone);
}

function offsetAt(instant: number, zone: string): number {
	const minutes = tzOffset(zone, new Date(instant));
	if (Number.isNaN(minutes)) throw new RangeError(`unknown time zone: ${zone}`);
	return minutes * MINUTE;
}
