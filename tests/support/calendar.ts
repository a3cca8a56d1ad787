import { execFileSync } from 'node:child_process';

type Person = { address: string; CN?: string; PARTSTAT?: string; RSVP?: string };

/** A calendar as an independent parser (Debian's python3-icalendar) understands it. */
export type ReadCalendar = {
	method: string | null;
	events: {
		uid: string;
		sequence: number;
		/** ISO instants, or a plain date for an all-day event. */
		stamp: string;
		start: string;
		end: string | null;
		summary: string;
		location: string | null;
		status: string | null;
		url: string | null;
		organizer: Person[];
		attendees: Person[];
	}[];
};

/** @throws when the parser does not understand the file */
export const readCalendar = (file: string | Buffer): ReadCalendar =>
	JSON.parse(
		execFileSync('/usr/bin/python3', ['tests/support/read-calendar.py'], {
			input: file,
			encoding: 'utf8'
		})
	) as ReadCalendar;
