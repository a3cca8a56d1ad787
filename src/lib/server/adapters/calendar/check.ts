import { isDeepStrictEqual } from 'node:util';
import { ICAL, type Component, type Property } from './dialect.ts';

/** A calendar file that is not what was meant. Its message tells no personal data. */
export class CalendarFault extends Error {
	override readonly name = 'CalendarFault';
}

const octets = new TextEncoder();

/**
 * Reads a finished file as a stranger would: exactly the components, properties, parameters and values
 * expected, no line over 75 octets (RFC 5545 §3.1), no line break but CRLF.
 *
 * @throws CalendarFault naming the first rule that is broken
 */
export function checkFile(file: string, expected: Component): void {
	if (!file.endsWith('\r\n') || /\r(?!\n)|(?<!\r)\n/.test(file))
		throw new CalendarFault('a line does not end with CRLF');
	if (file.split('\r\n').some((line) => octets.encode(line).length > 75))
		throw new CalendarFault('a line is longer than 75 octets');
	compare(ICAL.parse(file) as unknown as Component, expected);
}

function compare(read: Component, expected: Component): void {
	const [name, properties, children] = read;
	if (name !== expected[0])
		throw new CalendarFault(`${name} stands where ${expected[0]} was meant`);
	if (!isDeepStrictEqual(byName(properties), byName(expected[1])))
		throw new CalendarFault(`a property of ${name} is missing, changed or too many`);
	if (children.length !== expected[2].length)
		throw new CalendarFault(`${name} holds ${children.length} parts, not ${expected[2].length}`);
	children.forEach((child, index) => {
		const meantChild = expected[2][index];
		if (meantChild) compare(child, meantChild);
	});
}

const byName = (properties: readonly Property[]): Property[] =>
	[...properties].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
