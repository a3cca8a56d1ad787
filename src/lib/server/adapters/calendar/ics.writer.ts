import { addMinutes } from 'date-fns/addMinutes';
import type {
	CalendarEntryToWrite,
	CalendarFeedToWrite,
	CalendarToWrite,
	CalendarWriter
} from '#lib/server/application/ports/invitation.port.ts';
import {
	cleanAddress,
	cleanLine,
	cleanName,
	cleanText,
	isOwnLink
} from '#lib/domain/messaging/clean-text.ts';
import { CalendarFault } from './check.ts';
import {
	day,
	duration,
	extension,
	instant,
	integer,
	person,
	text,
	uri,
	type Property
} from './dialect.ts';
import { makeFile, type Event } from './file.ts';

const productId = '-//Faisceau//Faisceau//FR';
/** How often a subscription may be read again: calendars decide for themselves, between 3 and 24 h. */
const refresh = 'PT6H';

/**
 * Writes calendar files by RFC 5545 and RFC 5546, with `ics` behind this door alone. Instants are
 * written in UTC, which every reader shows in its own zone.
 *
 * @param origin our public address: no other links enter a calendar
 */
export function createCalendarWriter(origin: string): CalendarWriter {
	const link = (url: string | null): Property[] => {
		if (url === null) return [];
		if (!isOwnLink(url, origin)) throw new CalendarFault('a link leads elsewhere');
		return [uri('url', url)];
	};

	return {
		invitation: (calendar) => writeInvitation(calendar, link(calendar.url)),
		entry: (entry) => writeEntry(entry, link(entry.url)),
		feed: (feed) =>
			writeFeed(
				feed,
				feed.days.map((one) => link(one.url))
			)
	};
}

/** One iTIP object for one person, who is its only attendee (RFC 5546 §3.2.2, §3.2.5). */
function writeInvitation({ part, ...calendar }: CalendarToWrite, link: Property[]): string {
	const { method, facts } = part;
	const request = method === 'REQUEST';
	const organizer = who(calendar.organizer);
	const attendee = who(calendar.attendee);
	const words = describe({ ...facts, description: calendar.description });
	const event: Event = {
		...times(facts),
		uid: part.uid,
		timestamp: second(part.stamp),
		sequence: part.sequence,
		title: words.summary,
		location: words.location,
		description: words.description,
		url: link[0] && String(link[0][3]),
		status: request ? 'CONFIRMED' : 'CANCELLED',
		busyStatus: request ? 'BUSY' : 'FREE',
		transp: request ? 'OPAQUE' : 'TRANSPARENT',
		classification: 'PUBLIC',
		lastModified: second(part.stamp),
		organizer
	};
	// The person's own properties: all guests of an event share the rest of the file.
	const parameters = {
		cutype: 'INDIVIDUAL',
		role: 'REQ-PARTICIPANT',
		partstat: 'NEEDS-ACTION',
		...(request ? { rsvp: 'TRUE' } : {}),
		cn: attendee.name
	};
	return makeFile({
		header: { productId, method },
		events: [event],
		expected: [
			'vcalendar',
			[...envelope, text('method', method)],
			[
				[
					'vevent',
					[
						text('uid', part.uid),
						instant('dtstamp', part.stamp),
						instant('dtstart', facts.start),
						instant('dtend', end(facts)),
						integer('sequence', part.sequence),
						...words.properties,
						...link,
						text('status', request ? 'CONFIRMED' : 'CANCELLED'),
						text('transp', request ? 'OPAQUE' : 'TRANSPARENT'),
						text('class', 'PUBLIC'),
						instant('created', calendar.created),
						instant('last-modified', part.stamp),
						person('organizer', { cn: organizer.name }, organizer.email),
						person('attendee', parameters, attendee.email),
						extension('x-microsoft-cdo-busystatus', request ? 'BUSY' : 'FREE'),
						// Outlook's "propose a new time": an answer that nobody here could take.
						extension('x-microsoft-disallow-counter', 'TRUE')
					],
					[]
				]
			]
		]
	});
}

/** A single event to download: nobody is invited by it, so it names nobody. */
function writeEntry(entry: CalendarEntryToWrite, link: Property[]): string {
	const words = describe(entry);
	return makeFile({
		header: { productId },
		events: [
			{
				...times(entry),
				uid: entry.uid,
				timestamp: second(entry.stamp),
				title: words.summary,
				location: words.location,
				description: words.description,
				url: link[0] && String(link[0][3]),
				status: 'CONFIRMED',
				transp: 'OPAQUE'
			}
		],
		expected: [
			'vcalendar',
			[...envelope],
			[
				[
					'vevent',
					[
						text('uid', entry.uid),
						instant('dtstamp', entry.stamp),
						instant('dtstart', entry.start),
						instant('dtend', end(entry)),
						...words.properties,
						...link,
						text('status', 'CONFIRMED'),
						text('transp', 'OPAQUE')
					],
					[]
				]
			]
		]
	});
}

/**
 * A subscription of whole days. It carries no METHOD (RFC 5545 §3.7.2) and no people; its entries are
 * events and not tasks, since neither Google nor Outlook shows tasks of a subscription.
 */
function writeFeed(feed: CalendarFeedToWrite, links: Property[][]): string {
	const name = cleanLine(feed.name);
	const entries = feed.days.map((one, index) => {
		const link = links[index] ?? [];
		const words = describe({ ...one, location: '' });
		const status = one.cancelled ? 'CANCELLED' : 'CONFIRMED';
		const next = dayAfter(one.date);
		const event: Event = {
			uid: one.uid,
			timestamp: second(one.lastModified),
			start: dateArray(one.date),
			end: dateArray(next),
			title: words.summary,
			description: words.description,
			url: link[0] && String(link[0][3]),
			status,
			transp: 'TRANSPARENT',
			lastModified: second(one.lastModified)
		};
		const properties: Property[] = [
			text('uid', one.uid),
			// Without a METHOD, DTSTAMP says when the entry last changed (RFC 5545 §3.8.7.2).
			instant('dtstamp', one.lastModified),
			day('dtstart', one.date),
			day('dtend', next),
			...words.properties,
			...link,
			text('status', status),
			text('transp', 'TRANSPARENT'),
			instant('last-modified', one.lastModified)
		];
		return { event, properties };
	});
	return makeFile({
		header: { productId },
		events: entries.map(({ event }) => event),
		expected: [
			'vcalendar',
			[
				...envelope,
				text('name', name),
				text('x-wr-calname', name),
				duration('refresh-interval', refresh),
				duration('x-published-ttl', refresh)
			],
			entries.map(({ properties }) => ['vevent', properties, []])
		]
	});
}

const envelope: readonly Property[] = [
	text('version', '2.0'),
	text('calscale', 'GREGORIAN'),
	text('prodid', productId)
];

const second = (epochMs: number): number => Math.floor(epochMs / 1000) * 1000;

const end = ({ start, minutes }: { start: number; minutes: number }): number =>
	addMinutes(start, minutes).getTime();

/** Epoch milliseconds in and UTC out: `ics` reads anything else in the zone of the process. */
function times(span: { start: number; minutes: number }) {
	if (!(span.minutes > 0)) throw new CalendarFault('an event without length');
	return {
		start: span.start,
		startInputType: 'utc',
		startOutputType: 'utc',
		end: end(span),
		endInputType: 'utc',
		endOutputType: 'utc'
	} as const;
}

/** Title, place and description cleaned; empty ones are left out of the file. */
function describe(raw: { summary: string; location: string; description: string }) {
	const summary = cleanLine(raw.summary);
	const location = cleanLine(raw.location);
	const description = cleanText(raw.description);
	return {
		summary,
		location,
		description,
		properties: [
			...(summary ? [text('summary', summary)] : []),
			...(location ? [text('location', location)] : []),
			...(description ? [text('description', description)] : [])
		]
	};
}

function who({ name, email }: { name: string; email: string }): { name: string; email: string } {
	const address = cleanAddress(email);
	if (!address.ok) throw new CalendarFault('an address is not valid');
	return { name: cleanName(name) || address.value, email: address.value };
}

const dateArray = (plain: string): [number, number, number] => {
	const [year = 0, month = 0, date = 0] = plain.split('-').map(Number);
	return [year, month, date];
};

const dayAfter = (plain: string): string =>
	new Date(Date.parse(`${plain}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
