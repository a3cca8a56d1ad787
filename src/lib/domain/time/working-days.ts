import { holidayOn, type WorkCalendar } from './holidays.ts';
import { addDays, weekdayOf, type PlainDate } from './plain-date.ts';
import type { HolidayKey } from './territories.ts';

/** Why nobody is expected to work on a day. */
export type DayOffReason = 'saturday' | 'sunday' | HolidayKey;

/** The reason why a day is not a working day, null when it is one: Monday to Friday, no holiday. */
export function dayOffReason(date: PlainDate, calendar: WorkCalendar): DayOffReason | null {
	const weekday = weekdayOf(date);
	if (weekday === 6) return 'saturday';
	if (weekday === 7) return 'sunday';
	return holidayOn(date, calendar);
}

export function isWorkingDay(date: PlainDate, calendar: WorkCalendar): boolean {
	return dayOffReason(date, calendar) === null;
}

/** The day itself when it is a working day, else the last one before it. */
export function workingDayUntil(date: PlainDate, calendar: WorkCalendar): PlainDate {
	return isWorkingDay(date, calendar) ? date : workingDayBefore(date, calendar);
}

/** The day itself when it is a working day, else the first one after it. */
export function workingDayFrom(date: PlainDate, calendar: WorkCalendar): PlainDate {
	return isWorkingDay(date, calendar) ? date : workingDayAfter(date, calendar);
}

export function workingDayBefore(date: PlainDate, calendar: WorkCalendar): PlainDate {
	return addWorkingDays(date, -1, calendar);
}

export function workingDayAfter(date: PlainDate, calendar: WorkCalendar): PlainDate {
	return addWorkingDays(date, 1, calendar);
}

/** Counts so many working days on, or back when negative; the day it starts from never counts. */
export function addWorkingDays(date: PlainDate, count: number, calendar: WorkCalendar): PlainDate {
	const step = Math.sign(count);
	let day = date;
	for (let left = Math.abs(count); left > 0;) {
		day = addDays(day, step);
		if (isWorkingDay(day, calendar)) left -= 1;
	}
	return day;
}
