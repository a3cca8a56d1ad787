import type { CalendarFacts } from '../messaging/message.ts';

/** Same hours at the same place: a difference in words alone asks nobody to answer again. */
export const sameSchedule = (a: CalendarFacts, b: CalendarFacts): boolean =>
	a.start === b.start && a.minutes === b.minutes && a.location === b.location;

export const sameFacts = (a: CalendarFacts, b: CalendarFacts): boolean =>
	sameSchedule(a, b) && a.summary === b.summary;
