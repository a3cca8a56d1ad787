import type { PlainDate } from './plain-date.ts';

/** A day off that has a name of its own, a code that the interface translates. */
export type HolidayKey =
	| 'new-year'
	| 'good-friday'
	| 'easter-monday'
	| 'labour-day'
	| 'victory-day'
	| 'ascension'
	| 'whit-monday'
	| 'bastille-day'
	| 'assumption'
	| 'all-saints'
	| 'armistice'
	| 'christmas'
	| 'second-christmas-day'
	| 'abolition-of-slavery'
	| 'citizenship-day'
	| 'arrival-of-the-gospel'
	| 'matarii'
	| 'saint-peter-chanel'
	| 'saints-peter-and-paul'
	| 'territory-day';

/** Where a masterclass is held, as far as days off and the clock are concerned. */
export const TERRITORIES = [
	'metropole',
	'alsace-moselle',
	'guadeloupe',
	'martinique',
	'guyane',
	'la-reunion',
	'mayotte',
	'saint-barthelemy',
	'saint-martin',
	'saint-pierre-et-miquelon',
	'nouvelle-caledonie',
	'polynesie-francaise',
	'wallis-et-futuna'
] as const;
export type Territory = (typeof TERRITORIES)[number];

type Facts = {
	/** The IANA zone of its clocks, used unless the organiser says otherwise. */
	readonly zone: string;
	/** Days off beside the eleven national ones, by `MM-DD`. */
	readonly days: Readonly<Record<string, HolidayKey>>;
	/** Good Friday: a day off by law, by custom (a setting), or not at all. */
	readonly goodFriday: 'law' | 'custom' | 'no';
	/** INSEE codes of its departments or collectivities; every other code is `metropole`. */
	readonly departments: readonly string[];
};

/**
 * The days: ordinance of 16 August 1892 for Alsace-Moselle, article L3422-2 of the labour code and
 * decree 83-1003 for the abolition of slavery (28 May at Saint-Martin),
 * deliberations of the Pacific territories for theirs.
 */
const FACTS: Readonly<Record<Territory, Facts>> = {
	metropole: { zone: 'Europe/Paris', days: {}, goodFriday: 'no', departments: [] },
	'alsace-moselle': {
		zone: 'Europe/Paris',
		days: { '12-26': 'second-christmas-day' },
		goodFriday: 'law',
		departments: ['57', '67', '68']
	},
	guadeloupe: {
		zone: 'America/Guadeloupe',
		days: { '05-27': 'abolition-of-slavery' },
		goodFriday: 'custom',
		departments: ['971']
	},
	martinique: {
		zone: 'America/Martinique',
		days: { '05-22': 'abolition-of-slavery' },
		goodFriday: 'custom',
		departments: ['972']
	},
	guyane: {
		zone: 'America/Cayenne',
		days: { '06-10': 'abolition-of-slavery' },
		goodFriday: 'no',
		departments: ['973']
	},
	'la-reunion': {
		zone: 'Indian/Reunion',
		days: { '12-20': 'abolition-of-slavery' },
		goodFriday: 'no',
		departments: ['974']
	},
	mayotte: {
		zone: 'Indian/Mayotte',
		days: { '04-27': 'abolition-of-slavery' },
		goodFriday: 'no',
		departments: ['976']
	},
	'saint-barthelemy': {
		zone: 'America/St_Barthelemy',
		days: { '10-09': 'abolition-of-slavery' },
		goodFriday: 'no',
		departments: ['977']
	},
	'saint-martin': {
		zone: 'America/Marigot',
		days: { '05-28': 'abolition-of-slavery' },
		goodFriday: 'no',
		departments: ['978']
	},
	'saint-pierre-et-miquelon': {
		zone: 'America/Miquelon',
		days: {},
		goodFriday: 'no',
		departments: ['975']
	},
	'nouvelle-caledonie': {
		zone: 'Pacific/Noumea',
		days: { '09-24': 'citizenship-day' },
		goodFriday: 'no',
		departments: ['988']
	},
	'polynesie-francaise': {
		zone: 'Pacific/Tahiti',
		days: { '03-05': 'arrival-of-the-gospel', '11-20': 'matarii' },
		goodFriday: 'law',
		departments: ['987']
	},
	'wallis-et-futuna': {
		zone: 'Pacific/Wallis',
		days: {
			'04-28': 'saint-peter-chanel',
			'06-29': 'saints-peter-and-paul',
			'07-29': 'territory-day'
		},
		goodFriday: 'no',
		departments: ['986']
	}
};

export function isTerritory(text: string): text is Territory {
	return (TERRITORIES as readonly string[]).includes(text);
}

/** The IANA zone in which a territory's clocks are set. */
export function zoneOf(territory: Territory): string {
	return FACTS[territory].zone;
}

/** The territory of an INSEE department code: `67`, `2A`, `971`, `987`… */
export function territoryOfDepartment(code: string): Territory {
	return TERRITORIES.find((key) => FACTS[key].departments.includes(code)) ?? 'metropole';
}

/** The territory's own fixed day off on a date, if any. */
export function ownHolidayOn(date: PlainDate, territory: Territory): HolidayKey | null {
	return FACTS[territory].days[date.slice(5)] ?? null;
}

export function goodFridayIn(territory: Territory): 'law' | 'custom' | 'no' {
	return FACTS[territory].goodFriday;
}
