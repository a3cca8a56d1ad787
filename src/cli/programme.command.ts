import { programmeOf, withStarts, type ProgrammeRefusal } from '#lib/domain/programme/programme.ts';
import { parseWallTime } from '#lib/domain/time/zone.ts';
import type { CommandResult } from '../cli.ts';
import { answer, BadInput, columns, readOptions, required } from './options.ts';

const OPTIONS = {
	authorities: { type: 'string' },
	companies: { type: 'string' },
	start: { type: 'string', default: '09:00' },
	extra: { type: 'string', default: '0' },
	json: { type: 'boolean', default: false }
} as const;

const REFUSALS: Record<ProgrammeRefusal, string> = {
	'no-authority': '--authorities must be at least 1.',
	'no-company': '--companies must be at least 1.',
	'not-whole': '--authorities, --companies and --extra must be whole numbers.',
	'no-time-left': 'So many people leave a company less than one minute.'
};

/** `programme --authorities N --companies N [--start HH:MM] [--extra N] [--json]`: the agenda. */
export function programmeCommand(args: string[]): CommandResult {
	return answer(() => {
		const values = readOptions(args, OPTIONS);
		const composition = {
			authorities: whole(values.authorities, 'authorities'),
			companies: whole(values.companies, 'companies'),
			extra: whole(values.extra, 'extra')
		};
		const start = parseWallTime(values.start);
		if (start === null)
			throw new BadInput(`--start ${values.start} is not a time; write it as HH:MM.`);

		const made = programmeOf(composition);
		if (!made.ok) throw new BadInput(REFUSALS[made.reason]);

		const { slots: lengths, warnings, ...figures } = made.value;
		const slots = withStarts(lengths, start);
		if (values.json) {
			const times = slots.map(({ key, start, minutes }) => ({ key, start, minutes }));
			return `${JSON.stringify({ ...figures, slots: times, warnings })}\n`;
		}
		const title = `${String(figures.participants)} participants, ${String(figures.minutes)} min`;
		const rows = slots.map(({ key, start, minutes }) => [start, `${String(minutes)} min`, key]);
		const notes = warnings.map((code) => `warning: ${code}\n`).join('');
		return `${title}\n\n${columns(rows)}${notes && `\n${notes}`}`;
	});
}

function whole(text: string | undefined, option: string): number {
	const given = required(text, option);
	if (!/^\d{1,6}$/.test(given)) throw new BadInput(`--${option} ${given} is not a whole number.`);
	return Number(given);
}
