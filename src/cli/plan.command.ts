import { parsePlainDate, weekdayOf, type PlainDate } from '#lib/domain/time/plain-date.ts';
import { isTerritory, TERRITORIES } from '#lib/domain/time/territories.ts';
import { planTimeline, type Plan } from '#lib/domain/timeline/schedule.ts';
import type { CommandResult } from '../cli.ts';
import { answer, BadInput, columns, readOptions, required } from './options.ts';

const OPTIONS = {
	date: { type: 'string' },
	today: { type: 'string' },
	territory: { type: 'string', default: 'metropole' },
	json: { type: 'boolean', default: false }
} as const;

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `plan --date YYYY-MM-DD --today YYYY-MM-DD [--territory CODE] [--json]`: the preparation plan. */
export function planCommand(args: string[]): CommandResult {
	return answer(() => {
		const values = readOptions(args, OPTIONS);
		const date = day(values.date, 'date');
		const today = day(values.today, 'today');
		const { territory } = values;
		if (!isTerritory(territory))
			throw new BadInput(
				`--territory ${territory} is not known; choose one of ${TERRITORIES.join(', ')}.`
			);
		if (date < today) throw new BadInput(`--date ${date} is before --today ${today}.`);

		const plan = planTimeline({ date, today, calendar: { territory, customaryDays: false } });
		return values.json ? json(plan) : table(plan);
	});
}

function day(text: string | undefined, option: string): PlainDate {
	const date = parsePlainDate(required(text, option));
	if (date === null)
		throw new BadInput(`--${option} ${String(text)} is not a day; write it as YYYY-MM-DD.`);
	return date;
}

function json({ mode, start, leadDays, tasks }: Plan): string {
	return `${JSON.stringify({
		mode,
		start,
		leadDays,
		tasks: tasks.map(({ key, phase, due, movedFrom, reason }) => ({
			key,
			phase,
			due,
			movedFrom,
			reason
		}))
	})}\n`;
}

function table({ mode, start, leadDays, tasks }: Plan): string {
	const rows = tasks.map(({ key, phase, due, movedFrom, reason }) => [
		`${WEEKDAYS[weekdayOf(due) - 1] ?? ''} ${due}`,
		phase,
		key,
		movedFrom === null ? '' : `moved from ${movedFrom}: ${String(reason)}`
	]);
	return `${mode}, ${String(leadDays)} days ahead, from ${start}\n\n${columns(rows)}`;
}
