import ICAL from 'ical.js';

/**
 * ical.js, set up once: the only place that touches its switches. What it does by itself and readers
 * stumble over:
 * - it does not count the blank that begins a continuation line: 74 keeps lines within 75 octets;
 * - it writes a name without quotes unless it must; some readers drop all parameters then;
 * - it writes the value of a property it does not know as it is, without escaping.
 */
ICAL.foldLength = 74;
const { param, property } = ICAL.design.icalendar;
Object.assign(param, { cn: { multiValue: ',', multiValueSeparateDQuote: true } });
Object.assign(property, {
	name: { defaultType: 'text' },
	'x-wr-calname': { defaultType: 'text' },
	'x-published-ttl': { defaultType: 'duration' },
	// RFC 7986 §5.7 wants VALUE=DURATION spelled out: no default type, so that it is.
	'refresh-interval': { defaultType: 'unknown' }
});

export { ICAL };

/** A property as ical.js parses it: name, parameters, type, value. */
export type Property = readonly [
	name: string,
	parameters: Readonly<Record<string, string>>,
	type: string,
	value: string | number
];

export type Component = readonly [name: string, Property[], Component[]];

const utc = (instant: number): string => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');

/** Properties by type, written as they come out of a parse. */
export const text = (name: string, value: string): Property => [name, {}, 'text', value];
export const uri = (name: string, value: string): Property => [name, {}, 'uri', value];
export const integer = (name: string, value: number): Property => [name, {}, 'integer', value];
export const instant = (name: string, value: number): Property => [
	name,
	{},
	'date-time',
	utc(value)
];
export const day = (name: string, value: string): Property => [name, {}, 'date', value];
export const duration = (name: string, value: string): Property => [name, {}, 'duration', value];
/** A property of Microsoft's own. */
export const extension = (name: string, value: string): Property => [name, {}, 'unknown', value];
export const person = (
	name: string,
	parameters: Readonly<Record<string, string>>,
	address: string
): Property => [name, parameters, 'cal-address', `mailto:${address}`];
