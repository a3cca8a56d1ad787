import { fold } from '../../directory/fold.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { parsePlainDate, partsOf, type PlainDate } from '../../time/plain-date.ts';
import type { Horizon } from '../need.ts';

/** A stretch of time, in months since the year 0: where it begins, and how long it lasts. */
type Span = { readonly from: number; readonly months: number };

const MONTHS: readonly string[] = [
	'janvier janv january jan',
	'fevrier fevr fev february feb',
	'mars march mar',
	'avril avr april apr',
	'mai may',
	'juin june jun',
	'juillet juil july jul',
	'aout august aug',
	'septembre sept september sep',
	'octobre oct october',
	'novembre nov november',
	'decembre dec december'
];
const SEASONS: readonly (readonly [words: string, month: number])[] = [
	['hiver winter', 0],
	['printemps spring', 3],
	['ete summer', 6],
	['automne autumn fall', 9]
];
const ORDINALS = /\b(\d)\s?(?:er|e|eme|st|nd|rd|th)\b/g;

/** Words before a time that change nothing here. */
const LEADING =
	/^(?:(?:d ici|avant|before|by|pour|for|courant|during|en|in|au|a|le|la|the|a partir de|from) )+/;
/** A year, or about a third of it. */
const THIRDS: ReadonlyMap<string, { readonly from: number; readonly months: number }> = new Map([
	['', { from: 0, months: 12 }],
	...['debut', 'early'].map((word) => [word, { from: 0, months: 4 }] as const),
	...['mi', 'mid'].map((word) => [word, { from: 4, months: 4 }] as const),
	...['fin', 'late', 'end', 'end of'].map((word) => [word, { from: 8, months: 4 }] as const)
]);

/** Which part of a year a folded text without its year names. */
const partOfYear = (said: string): { readonly month: number; readonly months: number } | null => {
	const words = said
		.replace(/^(?:debut|mi|fin|early|mid|late|end of) /, '')
		.replace(/ (?:de|of)$/, '');
	const quarter =
		/^(?:[tq] ?([1-4])|([1-4]) ?(?:[tq]|trimestre|quarter)|(?:trimestre|quarter) ([1-4]))$/.exec(
			words
		);
	if (quarter)
		return { month: 3 * (Number(quarter[1] ?? quarter[2] ?? quarter[3]) - 1), months: 3 };
	const half = /^(?:[sh] ?([12])|([12]) ?(?:[sh]|semestre|half|semester))$/.exec(words);
	if (half) return { month: 6 * (Number(half[1] ?? half[2]) - 1), months: 6 };
	const month = MONTHS.findIndex((names) => names.split(' ').includes(words));
	if (month >= 0) return { month, months: 1 };
	const season = SEASONS.find(([names]) => names.split(' ').includes(words));
	return season ? { month: season[1], months: 3 } : null;
};

/** A day, a month in figures, a year, or a part of one; null for anything else. */
const spanOf = (text: string, now: number): Span | null => {
	const written = text.trim();
	const [, y1, m1, d1] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(written) ?? [];
	const [, d2, m2, y2] = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(written) ?? [];
	const [year, month, day] = [y1 ?? y2, m1 ?? m2, d1 ?? d2];
	if (year !== undefined && month !== undefined) {
		const date = [year, month.padStart(2, '0'), (day ?? '1').padStart(2, '0')].join('-');
		if (parsePlainDate(date) === null) return null;
		const from = Number(year) * 12 + Number(month) - 1;
		return day === undefined
			? { from, months: 1 }
			: { from: from + (Number(day) - 1) / 31, months: 0 };
	}
	const said = fold(text)
		.replace(ORDINALS, '$1')
		.replace(LEADING, '')
		// "mars-27", as spreadsheets shorten it.
		.replace(/^(\S+) (\d\d)$/, '$1 20$2');
	const [told] = /\b20\d\d\b/.exec(said) ?? [];
	const rest = said
		.replace(told ?? '', ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const third = told === undefined ? undefined : THIRDS.get(rest);
	if (told !== undefined && third)
		return { from: Number(told) * 12 + third.from, months: third.months };
	const part = partOfYear(rest);
	if (part === null) return null;
	const { month: begins, months } = part;
	if (told !== undefined) return { from: Number(told) * 12 + begins, months };
	// Without a year: the next one to come.
	const thisYear = Math.floor(now / 12) * 12 + begins;
	return { from: thisYear + months > now ? thisYear : thisYear + 12, months };
};

const AT_ONCE =
	/^(?:immediat|immediate|immediately|urgent|asap|des que possible|as soon as possible|maintenant|now)$/;
const DURATION =
	/^(?:\D* )?(\d+)(?: (?:(?:a|to|et|and|or|ou) )?(\d+))? (semaines?|weeks?|mois|months?|ans?|annees?|years?)$/;
const WITHIN = /\b(?:moins|less|under|within|d ici|sous)\b/;
const BEYOND = /\b(?:plus|more|over|au dela|beyond)\b/;

/** How many months ahead a length of time tells; null for what is none. */
const monthsAhead = (text: string): number | null => {
	const said = fold(text);
	if (AT_ONCE.test(said)) return 0;
	const [, first, second, unit = ''] = DURATION.exec(said) ?? [];
	if (first === undefined) return null;
	const length = /^(?:sem|week)/.test(unit) ? 1 / 4.35 : unit.startsWith('mo') ? 1 : 12;
	const told = ((Number(first) + Number(second ?? first)) / 2) * length;
	if (WITHIN.test(said) || text.includes('<')) return told - 0.01;
	return BEYOND.test(said) || text.includes('>') ? told + 0.01 : told;
};

const bandOf = (months: number): Horizon => {
	if (months < 3) return 'lt-3m';
	if (months < 6) return '3-6m';
	return months < 12 ? '6-12m' : 'gt-12m';
};

/**
 * The horizon of a purchase as people write it: "mars 2027", "T2 2027", "2e semestre", "15/03/2027",
 * "dans 6 mois". A stretch of time counts by its middle; one that has begun is near.
 *
 * @returns `past` for a time that is over, `unknown` for what tells none
 */
export const horizonOf = (text: string, today: PlainDate): Result<Horizon, 'past' | 'unknown'> => {
	const { year, month, day } = partsOf(today);
	const now = year * 12 + month - 1 + (day - 1) / 31;
	const ahead = monthsAhead(text);
	if (ahead !== null) return accepted(bandOf(ahead));
	const span = spanOf(text, now);
	if (span === null) return refused('unknown');
	if (span.months === 0 ? span.from < now : span.from + span.months <= now) return refused('past');
	return accepted(bandOf(span.from + span.months / 2 - now));
};
