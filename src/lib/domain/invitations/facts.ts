/** What an entry in a calendar says. Times are instants (epoch ms), so that no zone can shift them. */
export type CalendarFacts = {
	readonly summary: string;
	readonly start: number;
	readonly minutes: number;
	readonly location: string;
};

/** Same hours at the same place: a difference in words alone asks nobody to answer again. */
export const sameSchedule = (a: CalendarFacts, b: CalendarFacts): boolean =>
	a.start === b.start && a.minutes === b.minutes && a.location === b.location;

export const sameFacts = (a: CalendarFacts, b: CalendarFacts): boolean =>
	sameSchedule(a, b) && a.summary === b.summary;
