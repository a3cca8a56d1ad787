import * as ics from 'ics';
import type { EventAttributes, HeaderAttributes } from 'ics';
import { CalendarFault, checkFile } from './check.ts';
import { ICAL, type Component, type Property } from './dialect.ts';

/** `timestamp` (DTSTAMP) works and is missing from the types of `ics`. */
export type Event = EventAttributes & { readonly timestamp: number };

export type FileToMake = {
	readonly header: HeaderAttributes;
	readonly events: readonly Event[];
	/** What a reader must find in the finished file: exactly this. */
	readonly expected: Component;
};

/**
 * Makes a calendar file: `ics` generates it, ical.js reads it and writes it again the way that all
 * readers understand, and the result is read once more and compared with what was meant. `ics` alone
 * folds lines by characters, quotes enumerations and writes names unescaped.
 *
 * @returns the file, with CRLF line ends
 * @throws CalendarFault when anything is not exactly as meant; such a file must not leave
 */
export function makeFile({ header, events, expected }: FileToMake): string {
	const calendar = new ICAL.Component(structuredClone(generate(header, events)));
	agree(calendar, expected);
	const file = `${calendar.toString()}\r\n`;
	checkFile(file, expected);
	return file;
}

/** The last file that `ics` made: guests of one event differ in what is added to it afterwards. */
let last: { readonly key: string; readonly calendar: unknown[] } | null = null;

function generate(header: HeaderAttributes, events: readonly Event[]): unknown[] {
	const key = JSON.stringify([header, events]);
	if (last?.key === key) return last.calendar;
	const { error, value } = ics.createEvents([...events], header);
	// The library's error holds the whole input: personal data, kept out of messages and logs.
	if (error || !value) throw new CalendarFault('ics refused the event');
	last = { key, calendar: ICAL.parse(value) };
	return last.calendar;
}

/** What `ics` writes of its own and was not meant goes; what it cannot write comes. */
function agree(calendar: ICAL.Component, expected: Component): void {
	const [, properties, children] = expected;
	const meant = new Map(properties.map((property) => [property[0], property]));
	for (const property of [...calendar.getAllProperties()])
		if (!meant.has(property.name)) calendar.removeProperty(property);
	for (const wanted of properties) {
		const property =
			calendar.getFirstProperty(wanted[0]) ??
			calendar.addProperty(new ICAL.Property(structuredClone(wanted) as unknown as unknown[]));
		if (wanted[2] === 'cal-address') rewritePerson(property, wanted);
		else if (wanted[2] === 'duration')
			property.setValue(ICAL.Duration.fromString(String(wanted[3])));
	}
	calendar.getAllSubcomponents().forEach((component, index) => {
		const child = children[index];
		if (child) agree(component, child);
	});
}

/** The scheme in lower case, which some readers compare as text, and the name always quoted. */
function rewritePerson(property: ICAL.Property, [, { cn }, , address]: Property): void {
	property.setValue(String(address));
	if (cn !== undefined) property.setParameter('cn', [cn]);
}
