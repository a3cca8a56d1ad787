import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanName, cleanText } from '#lib/domain/messaging/clean-text.ts';
import { createCalendarWriter } from '#lib/server/adapters/calendar/ics.writer.ts';
import type {
	CalendarFeedToWrite,
	CalendarToWrite
} from '#lib/server/application/ports/invitation.port.ts';
import { readCalendars, readEvent, type ReadProperty } from '../support/calendars.ts';

const origin = 'https://faisceau.example.org';
const writer = createCalendarWriter(origin);
const start = Date.UTC(2027, 2, 18, 8);
const stamp = Date.UTC(2027, 1, 25, 8, 0, 7);
const created = Date.UTC(2026, 11, 1, 10);

const invitation = (more: Partial<CalendarToWrite> = {}): CalendarToWrite => ({
	part: {
		method: 'REQUEST',
		uid: 'mcl_k3v9@faisceau.example.org',
		sequence: 0,
		stamp,
		facts: {
			start,
			minutes: 90,
			summary: 'Masterclass : transition des bâtiments publics',
			location: 'Hôtel de région, salle 204 ; Lille'
		}
	},
	description: 'Jeudi 18 mars 2027, de 9 h 00 à 10 h 30, heure de Paris.\nÀ bientôt !',
	url: `${origin}/programme/k3v9`,
	organizer: { name: 'Région "Achats", équipe', email: 'invitations@faisceau.example.org' },
	attendee: { name: 'Zoé Lefèvre', email: 'zoe@example.org' },
	created,
	...more
});
const changed = (
	part: Partial<CalendarToWrite['part']>,
	facts: Partial<CalendarToWrite['part']['facts']> = {}
): CalendarToWrite => {
	const base = invitation();
	return { ...base, part: { ...base.part, ...part, facts: { ...base.part.facts, ...facts } } };
};

const octets = (file: string): number[] =>
	file.split('\r\n').map((line) => Buffer.byteLength(line, 'utf8'));

describe('an invitation', () => {
	test('is the text that RFC 5546 asks for, line by line', () => {
		const unfolded = writer.invitation(invitation()).replaceAll('\r\n ', '').split('\r\n');

		expect(unfolded).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'CALSCALE:GREGORIAN',
			'PRODID:-//Faisceau//Faisceau//FR',
			'METHOD:REQUEST',
			'BEGIN:VEVENT',
			'UID:mcl_k3v9@faisceau.example.org',
			'SUMMARY:Masterclass : transition des bâtiments publics',
			'DTSTAMP:20270225T080007Z',
			'DTSTART:20270318T080000Z',
			'DTEND:20270318T093000Z',
			'SEQUENCE:0',
			'DESCRIPTION:Jeudi 18 mars 2027\\, de 9 h 00 à 10 h 30\\, heure de Paris.\\nÀ bientôt !',
			'URL:https://faisceau.example.org/programme/k3v9',
			'LOCATION:Hôtel de région\\, salle 204 \\; Lille',
			'STATUS:CONFIRMED',
			'ORGANIZER;CN="Région ”Achats”, équipe":mailto:invitations@faisceau.example.org',
			'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
			'TRANSP:OPAQUE',
			'CLASS:PUBLIC',
			'LAST-MODIFIED:20270225T080007Z',
			'CREATED:20261201T100000Z',
			'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Zoé Lefèvre":mailto:zoe@example.org',
			'X-MICROSOFT-DISALLOW-COUNTER:TRUE',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
	});

	test('is read alike by an independent parser', () => {
		expect(readEvent(writer.invitation(invitation()))).toMatchObject({
			METHOD: 'REQUEST',
			UID: 'mcl_k3v9@faisceau.example.org',
			SEQUENCE: '0',
			DTSTAMP: '2027-02-25T08:00:07Z',
			DTSTART: '2027-03-18T08:00:00Z',
			DTEND: '2027-03-18T09:30:00Z',
			LOCATION: 'Hôtel de région, salle 204 ; Lille',
			ORGANIZER: 'mailto:invitations@faisceau.example.org',
			ATTENDEE: 'mailto:zoe@example.org',
			STATUS: 'CONFIRMED'
		});
	});

	test('that is cancelled keeps its UID and asks for no answer', () => {
		const file = writer.invitation(changed({ method: 'CANCEL', sequence: 3 }));

		expect(readEvent(file)).toMatchObject({
			METHOD: 'CANCEL',
			UID: 'mcl_k3v9@faisceau.example.org',
			SEQUENCE: '3',
			STATUS: 'CANCELLED',
			DTSTART: '2027-03-18T08:00:00Z',
			ATTENDEE: 'mailto:zoe@example.org',
			ORGANIZER: 'mailto:invitations@faisceau.example.org'
		});
		expect(file).not.toContain('RSVP');
	});

	test('is the same for the same input, whatever the clock and the zone of the process', () => {
		expect(writer.invitation(invitation())).toBe(writer.invitation(invitation()));
	});

	test.each([
		['a link elsewhere', invitation({ url: 'https://evil.test/' })],
		['a link that opens a line', invitation({ url: `${origin}/a\r\nX:1` })],
		[
			'an address with a line break',
			invitation({
				attendee: { name: 'Zoé', email: 'zoe@example.org\r\nATTENDEE:mailto:e@e.test' }
			})
		],
		['no length', changed({}, { minutes: 0 })],
		['a length below nothing', changed({}, { minutes: -30 })],
		['a number that is none', changed({ sequence: Number.NaN })],
		['a sequence in pieces', changed({ sequence: 0.5 })]
	])('with %s is refused', (_what, input) => {
		expect(() => writer.invitation(input)).toThrow(
			expect.objectContaining({ name: 'CalendarFault' })
		);
	});

	test('in which every name tries to break out still holds one organiser and one guest', () => {
		const attack =
			'X":mailto:evil@example.test\r\nURL:https://evil.test\nATTENDEE:mailto:e@e.test\r';
		const file = writer.invitation({
			...changed({}, { summary: attack, location: attack }),
			description: attack,
			organizer: { name: attack, email: 'invitations@faisceau.example.org' },
			attendee: { name: attack, email: 'zoe@example.org' }
		});

		const [read] = readCalendars([file]);

		const event = read && 'components' in read ? read.components[1] : null;
		const values = (name: string) =>
			event?.properties.filter((property) => property[0] === name).map((property) => property[2]);
		expect(values('ORGANIZER')).toEqual(['mailto:invitations@faisceau.example.org']);
		expect(values('ATTENDEE')).toEqual(['mailto:zoe@example.org']);
		expect(values('URL')).toEqual([`${origin}/programme/k3v9`]);
	});
});

/**
 * Any text at all but backslashes: python-icalendar 4 unescapes in the wrong order and reads some of
 * them as line breaks. The writer's own check, which reads with ical.js, has them below.
 */
const anyText = fc
	.string({
		unit: fc.oneof(
			fc.constantFrom(...'";:,\\\r\n\t ^é🌱'),
			fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
		),
		maxLength: 120
	})
	.map((raw) => raw.replaceAll('\\', '/'));

const anyInvitation = fc
	.record({
		method: fc.constantFrom('REQUEST' as const, 'CANCEL' as const),
		sequence: fc.integer({ min: 0, max: 1000 }),
		start: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
		minutes: fc.integer({ min: 1, max: 1440 }),
		summary: anyText,
		location: anyText,
		description: anyText,
		organizer: anyText,
		attendee: anyText
	})
	.map((raw) => ({
		raw,
		input: {
			...changed(
				{ method: raw.method, sequence: raw.sequence },
				{ start: raw.start, minutes: raw.minutes, summary: raw.summary, location: raw.location }
			),
			description: raw.description,
			organizer: { name: raw.organizer, email: 'invitations@faisceau.example.org' },
			attendee: { name: raw.attendee, email: 'zoe@example.org' }
		}
	}));

const iso = (instant: number): string => new Date(instant).toISOString().replace('.000', '');
const optional = (name: string, value: string): ReadProperty[] =>
	value ? [[name, {}, value]] : [];

test('any text in any field is read with the same value, and no property more', () => {
	fc.assert(
		fc.property(fc.integer(), (seed) => {
			const invitations = fc.sample(anyInvitation, { seed, numRuns: 120 });
			const files = invitations.map(({ input }) => writer.invitation(input));

			const read = readCalendars(files);

			invitations.forEach(({ raw }, index) => {
				const request = raw.method === 'REQUEST';
				const properties: ReadProperty[] = [
					...optional('SUMMARY', cleanLine(raw.summary)),
					...optional('LOCATION', cleanLine(raw.location)),
					...optional('DESCRIPTION', cleanText(raw.description)),
					['UID', {}, 'mcl_k3v9@faisceau.example.org'],
					['URL', {}, `${origin}/programme/k3v9`],
					['SEQUENCE', {}, String(raw.sequence)],
					['DTSTAMP', {}, iso(stamp)],
					['DTSTART', {}, iso(raw.start)],
					['DTEND', {}, iso(raw.start + raw.minutes * 60_000)],
					['CREATED', {}, iso(created)],
					['LAST-MODIFIED', {}, iso(stamp)],
					['STATUS', {}, request ? 'CONFIRMED' : 'CANCELLED'],
					['TRANSP', {}, request ? 'OPAQUE' : 'TRANSPARENT'],
					['CLASS', {}, 'PUBLIC'],
					['X-MICROSOFT-CDO-BUSYSTATUS', {}, request ? 'BUSY' : 'FREE'],
					['X-MICROSOFT-DISALLOW-COUNTER', {}, 'TRUE'],
					[
						'ORGANIZER',
						{ CN: cleanName(raw.organizer) || 'invitations@faisceau.example.org' },
						'mailto:invitations@faisceau.example.org'
					],
					[
						'ATTENDEE',
						{
							CN: cleanName(raw.attendee) || 'zoe@example.org',
							CUTYPE: 'INDIVIDUAL',
							PARTSTAT: 'NEEDS-ACTION',
							ROLE: 'REQ-PARTICIPANT',
							...(request ? { RSVP: 'TRUE' } : {})
						},
						'mailto:zoe@example.org'
					]
				];
				const found = read[index];
				expect(found).toMatchObject({ components: [{}, { name: 'VEVENT' }] });
				const event = found && 'components' in found ? found.components[1] : null;
				expect(new Map(event?.properties.map((property) => [property[0], property]))).toEqual(
					new Map(properties.map((property) => [property[0], property]))
				);
				expect(event?.properties).toHaveLength(properties.length);
				expect(Math.max(...octets(files[index] ?? ''))).toBeLessThanOrEqual(75);
			});
		}),
		{ numRuns: 3 }
	);
}, 60_000);

test('texts that the judge cannot judge are still written and checked', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom('\\', 'n', 'N', ';', ',', '\n', 'é') }),
			(raw) => {
				expect(() => writer.invitation({ ...invitation(), description: raw })).not.toThrow();
			}
		)
	);
});

describe('an entry to download', () => {
	const entry = {
		uid: 'mcl_k3v9@faisceau.example.org',
		stamp,
		start,
		minutes: 120,
		summary: 'Masterclass à Lille',
		location: 'Hôtel de région',
		description: '',
		url: `${origin}/programme/k3v9`
	};

	test('names nobody and asks for nothing', () => {
		const file = writer.entry(entry);

		expect(readEvent(file)).toEqual({
			VERSION: '2.0',
			CALSCALE: 'GREGORIAN',
			PRODID: '-//Faisceau//Faisceau//FR',
			UID: 'mcl_k3v9@faisceau.example.org',
			DTSTAMP: '2027-02-25T08:00:07Z',
			DTSTART: '2027-03-18T08:00:00Z',
			DTEND: '2027-03-18T10:00:00Z',
			SUMMARY: 'Masterclass à Lille',
			LOCATION: 'Hôtel de région',
			URL: `${origin}/programme/k3v9`,
			STATUS: 'CONFIRMED',
			TRANSP: 'OPAQUE'
		});
		expect(file).not.toMatch(/METHOD|ORGANIZER|ATTENDEE|mailto/);
	});
});

describe('a feed of tasks', () => {
	const dayOf = (date: string, more: Partial<CalendarFeedToWrite['days'][number]> = {}) => ({
		uid: `tsk_${date}@faisceau.example.org`,
		date,
		summary: 'Réserver la salle',
		description: '',
		url: `${origin}/masterclasses/mcl_k3v9/timeline`,
		lastModified: stamp,
		cancelled: false,
		...more
	});
	const feed = (...days: CalendarFeedToWrite['days'][number][]): CalendarFeedToWrite => ({
		name: 'Rétroplanning ; Lille, « 18 mars »',
		url: null,
		days
	});

	test('holds whole days, says when to come back, and names nobody', () => {
		const file = writer.feed(feed(dayOf('2027-02-28'), dayOf('2027-12-31', { cancelled: true })));
		const [read] = readCalendars([file]);

		expect(read).toEqual({
			components: [
				{
					name: 'VCALENDAR',
					properties: [
						['CALSCALE', {}, 'GREGORIAN'],
						['NAME', {}, 'Rétroplanning ; Lille, « 18 mars »'],
						['PRODID', {}, '-//Faisceau//Faisceau//FR'],
						['REFRESH-INTERVAL', {}, 'PT6H'],
						['VERSION', {}, '2.0'],
						['X-PUBLISHED-TTL', {}, 'PT6H'],
						['X-WR-CALNAME', {}, 'Rétroplanning ; Lille, « 18 mars »']
					]
				},
				...[
					['2027-02-28', '2027-03-01', 'CONFIRMED'],
					['2027-12-31', '2028-01-01', 'CANCELLED']
				].map(([date, next, status]) => ({
					name: 'VEVENT',
					properties: [
						['DTEND', {}, next],
						['DTSTAMP', {}, '2027-02-25T08:00:07Z'],
						['DTSTART', {}, date],
						['LAST-MODIFIED', {}, '2027-02-25T08:00:07Z'],
						['STATUS', {}, status],
						['SUMMARY', {}, 'Réserver la salle'],
						['TRANSP', {}, 'TRANSPARENT'],
						['UID', {}, `tsk_${date}@faisceau.example.org`],
						['URL', {}, `${origin}/masterclasses/mcl_k3v9/timeline`]
					]
				}))
			]
		});
		expect(file).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n');
		expect(file).toContain('\r\nDTSTART;VALUE=DATE:20270228\r\n');
		expect(file).not.toMatch(/METHOD|ORGANIZER|ATTENDEE|mailto/);
	});

	test('without a day is a calendar all the same', () => {
		expect(readCalendars([writer.feed(feed())])).toMatchObject([
			{ components: [{ name: 'VCALENDAR' }] }
		]);
	});

	test('in which every text tries to break out still holds its days only', () => {
		fc.assert(
			fc.property(anyText, (raw) => {
				const file = writer.feed({
					...feed(dayOf('2027-02-28', { summary: raw, description: raw })),
					name: raw
				});

				expect(file.match(/\r\nBEGIN:VEVENT/g)).toHaveLength(1);
				expect(Math.max(...octets(file))).toBeLessThanOrEqual(75);
			})
		);
	});
});
