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

/** The one event of each file, as a table of values; throws when a file cannot be read. */
export function readEvents(files: readonly string[]): Record<string, string>[] {
	if (files.length === 0) return [];
	return readCalendars(files).map((read) => {
		if ('error' in read) throw new Error(read.error);
		const events = read.components.filter(({ name }) => name === 'VEVENT');
		if (events.length !== 1) throw new Error(`${events.length} events instead of one`);
		const calendar = read.components[0]?.properties ?? [];
		return Object.fromEntries(
			[...calendar, ...(events[0]?.properties ?? [])].map(([name, , value]) => [name, value])
		);
	});
}

export const readEvent = (file: string): Record<string, string> => readEvents([file])[0] ?? {};
