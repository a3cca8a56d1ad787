import { frenchSpacing } from './spacing.ts';

export type FormatLocale = 'fr' | 'en';

/** How a plain date is written. `axis` is the shortest, for charts. */
export type DateStyle = 'full' | 'weekday' | 'long' | 'month' | 'day' | 'axis' | 'numeric';

/** Every way to write a value in one language. Nothing here reads a clock or a current locale. */
export type Format = ReturnType<typeof createFormat>;

const NO_BREAK = '\u00a0';
const tags = { fr: 'fr-FR', en: 'en-GB' } as const;

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
	full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
	weekday: { weekday: 'long', day: 'numeric', month: 'long' },
	long: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	day: { day: 'numeric', month: 'long' },
	axis: { day: 'numeric', month: 'short' },
	numeric: { day: '2-digit', month: '2-digit', year: 'numeric' }
};

/** Formats for one language. Make one per request, mail or page: building it costs nothing. */
export function createFormat(locale: FormatLocale) {
	const tag = tags[locale];
	const french = locale === 'fr';

	function words(instant: Date, style: DateStyle, timeZone: string): string {
		const parts = intl(tag, { ...dateStyles[style], timeZone }).formatToParts(instant);
		const ordinal = french && style !== 'numeric';
		return parts
			.map(({ type, value }) => (ordinal && type === 'day' && value === '1' ? '1er' : value))
			.join('')
			.replace(/(?<=\d(?:er)?) (?=\p{L})/u, NO_BREAK)
			.replace(',', '');
	}

	/** A plain date (`YYYY-MM-DD`) in words: "jeudi 18 mars 2027", "18 mars", "18 janv.". */
	function date(plain: string, style: DateStyle = 'full'): string {
		return words(new Date(`${plain}T00:00:00Z`), style, 'UTC');
	}

	/** A wall time (`HH:MM`): "9 h 30", "9:30 am". */
	function time(wall: string): string {
		const [hours = 0, minutes = '00'] = [Number(wall.slice(0, 2)), wall.slice(3, 5)];
		if (french) return `${hours}${NO_BREAK}h${NO_BREAK}${minutes}`;
		return `${hours % 12 || 12}:${minutes}${NO_BREAK}${hours < 12 ? 'am' : 'pm'}`;
	}

	/** The wall time `HH:MM` of an instant in a zone. */
	function wall(instant: number, zone: string): string {
		return intl('en-GB', {
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
			timeZone: zone
		}).format(new Date(instant));
	}

	return {
		locale,
		date,
		time,

		/** Two wall times: "9 h 00 – 10 h 30". */
		timeRange: (start: string, end: string) => `${time(start)} – ${time(end)}`,

		/** The day of an instant (epoch milliseconds) in a zone. */
		dayOf: (instant: number, zone: string, style: DateStyle = 'full') =>
			words(new Date(instant), style, zone),

		/** The time of an instant (epoch milliseconds) in a zone. */
		timeOf: (instant: number, zone: string) => time(wall(instant, zone)),

		/** Day and time of an instant in a zone: "18 mars 2027 à 9 h 30". */
		instant: (instant: number, zone: string, style: DateStyle = 'long') =>
			`${words(new Date(instant), style, zone)} ${french ? 'à' : 'at'} ${time(wall(instant, zone))}`,

		/** A length in minutes: "45 min", "1 h 30", "2 h". */
		duration(minutes: number): string {
			const hours = Math.floor(minutes / 60);
			const rest = minutes % 60;
			if (hours === 0) return `${rest}${NO_BREAK}min`;
			if (rest === 0) return `${hours}${NO_BREAK}h`;
			const padded = String(rest).padStart(2, '0');
			return french
				? `${hours}${NO_BREAK}h${NO_BREAK}${padded}`
				: `${hours}${NO_BREAK}h ${rest}${NO_BREAK}min`;
		},

		number: (value: number, options: Intl.NumberFormatOptions = {}) =>
			new Intl.NumberFormat(tag, options).format(value),

		/** A count of bytes: "350 ko", "12,4 Mo". */
		bytes: (count: number) => {
			const small = count < 1024 * 1024;
			return new Intl.NumberFormat(tag, {
				style: 'unit',
				unit: small ? 'kilobyte' : 'megabyte',
				maximumFractionDigits: small ? 0 : 1
			}).format(small ? Math.ceil(count / 1024) : count / 1024 / 1024);
		},

		/** A share from 0 to 1, rounded down: all is done only when all is done. */
		percent: (share: number) =>
			new Intl.NumberFormat(tag, { style: 'percent' }).format(Math.floor(share * 100 + 1e-9) / 100),

		/** An amount in cents: "120 €", "12,50 €". */
		euros: (cents: number) =>
			new Intl.NumberFormat(tag, {
				style: 'currency',
				currency: 'EUR',
				minimumFractionDigits: cents % 100 === 0 ? 0 : 2
			}).format(cents / 100),

		/** "Lille, Metz et Dunkerque". */
		list: (items: readonly string[], kind: 'and' | 'or' = 'and') =>
			new Intl.ListFormat(tag, {
				style: 'long',
				type: kind === 'and' ? 'conjunction' : 'disjunction'
			}).format(items),

		/** A distance from today in days: "aujourd'hui", "demain", "dans 3 jours", "il y a 2 jours". */
		daysFromNow: (days: number) =>
			new Intl.RelativeTimeFormat(tag, {
				numeric: days === 0 || Math.abs(days) === 1 ? 'auto' : 'always'
			})
				.format(days, 'day')
				.replaceAll("'", '’')
				.replace(/(?<=\d) /, NO_BREAK),

		/** Days to the event as the trade writes them: "J−24", "J", "J+10". */
		countdown(daysLeft: number): string {
			const letter = french ? 'J' : 'D';
			if (daysLeft === 0) return letter;
			return daysLeft > 0 ? `${letter}−${daysLeft}` : `${letter}+${-daysLeft}`;
		},

		/** Picks the form of a count by the language's own plural rule. */
		plural: (count: number, one: string, other: string) =>
			new Intl.PluralRules(tag).select(count) === 'one' ? one : other,

		/** French spacing; English is left as it is. */
		spacing: (text: string) => (french ? frenchSpacing(text) : text)
	};
}

/** Building an Intl formatter costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function intl(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = tag + JSON.stringify(options);
	const known = formatters.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(tag, options);
	formatters.set(key, made);
	return made;
}
