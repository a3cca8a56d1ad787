import type { WorkCalendar } from '../time/holidays.ts';
import { addDays, addMonths, daysBetween, type PlainDate } from '../time/plain-date.ts';
import { isWorkingDay, workingDayFrom } from '../time/working-days.ts';

/** Preparation starts so many calendar months before the event (process sheet). */
const PREPARATION_MONTHS = 2;

/** With fewer days than this the plan is no longer reasonable. */
const WORKABLE_DAYS = 21;

/** What is due this many days before the event, or later, keeps its date in a late plan. */
export const TAIL_STARTS = -9;

/** How much room there is between today and the event. */
export type PlanMode = 'comfortable' | 'compressed' | 'tight';

export function preparationStart(event: PlainDate): PlainDate {
	return addMonths(event, -PREPARATION_MONTHS);
}

export function planMode(event: PlainDate, today: PlainDate): PlanMode {
	if (today <= preparationStart(event)) return 'comfortable';
	return daysBetween(today, event) >= WORKABLE_DAYS ? 'compressed' : 'tight';
}

/**
 * The plain due day of a head task in a plan that starts late: its place between the ideal start
 * and J−9 is kept between today and J−9, in whole calendar days, rounded down.
 */
export function compressed(plain: PlainDate, event: PlainDate, today: PlainDate): PlainDate {
	const tail = addDays(event, TAIL_STARTS);
	if (today >= tail) return today;

	const start = preparationStart(event);
	const elapsed = daysBetween(start, plain);
	return addDays(
		today,
		Math.floor((elapsed * daysBetween(today, tail)) / daysBetween(start, tail))
	);
}

/** The first working day that leaves the two months of the sheet. */
export function firstComfortableDate(today: PlainDate, calendar: WorkCalendar): PlainDate {
	let date = addMonths(today, PREPARATION_MONTHS);
	while (preparationStart(date) < today || !isWorkingDay(date, calendar)) date = addDays(date, 1);
	return date;
}

/** The first working day that leaves three weeks. */
export function firstWorkableDate(today: PlainDate, calendar: WorkCalendar): PlainDate {
	return workingDayFrom(addDays(today, WORKABLE_DAYS), calendar);
}
