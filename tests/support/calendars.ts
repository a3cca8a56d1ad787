import { execFileSync } from 'node:child_process';

export type ReadProperty = [name: string, parameters: Record<string, string>, value: string];
export type ReadCalendar =
	| { readonly error: string }
	| { readonly components: readonly { name: string; properties: ReadProperty[] }[] };

/** Reads calendar files with Debian's python3-icalendar: a judge that shares no code with the product. */
export const readCalendars = (files: readonly string[]): ReadCalendar[] =>
	JSON.parse(
		execFileSync('/usr/bin/python3', ['tests/support/read_calendars.py'], {
			input: JSON.stringify(files),
			encoding: 'utf8',
			maxBuffer: 64 * 1024 * 1024
		})
	);

/** The one event of a file, as a table of values; throws when the file cannot be read. */
export function readEvent(file: string): Record<string, string> {
	const [read] = readCalendars([file]);
	if (!read || 'error' in read) throw new Error(read ? read.error : 'nothing was read');
	const events = read.components.filter(({ name }) => name === 'VEVENT');
	if (events.length !== 1) throw new Error(`${events.length} events instead of one`);
	const calendar = read.components[0]?.properties ?? [];
	return Object.fromEntries(
		[...calendar, ...(events[0]?.properties ?? [])].map(([name, , value]) => [name, value])
	);
}
