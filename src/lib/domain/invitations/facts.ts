import { addMinutes } from 'date-fns/addMinutes';
import type { Masterclass } from '../masterclass/masterclass.ts';
import type { CalendarFacts } from '../messaging/message.ts';
import { instantOf } from '../time/zone.ts';

/** What a guest's calendar is to say of a masterclass: its wall time made an instant in its zone. */
export const factsOf = (
	masterclass: Pick<Masterclass, 'title' | 'date' | 'startTime' | 'minutes' | 'timeZone' | 'place'>
): CalendarFacts => ({
	start: instantOf(masterclass.date, masterclass.startTime, masterclass.timeZone),
	minutes: masterclass.minutes,
	summary: masterclass.title,
	location: masterclass.place
});

/** The instant an event ends, epoch milliseconds. */
export const endOf = (facts: CalendarFacts): number =>
	addMinutes(facts.start, facts.minutes).getTime();

export const sameHours = (a: CalendarFacts, b: CalendarFacts): boolean =>
	a.start === b.start && a.minutes === b.minutes;

/** Same hours at the same place: a difference in words alone asks nobody to answer again. */
export const sameSchedule = (a: CalendarFacts, b: CalendarFacts): boolean =>
	sameHours(a, b) && a.location === b.location;

export const sameFacts = (a: CalendarFacts, b: CalendarFacts): boolean =>
	sameSchedule(a, b) && a.summary === b.summary;
