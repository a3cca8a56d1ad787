import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { easterSunday, holidayOn, holidaysOf, type WorkCalendar } from './holidays.ts';
import { isTerritory, TERRITORIES, territoryOfDepartment, zoneOf } from './territories.ts';
import type { Territory } from './territories.ts';
import { isZone } from './zone.ts';

const inTerritory = (territory: Territory, customaryDays = false): WorkCalendar => ({
	territory,
	customaryDays
});

describe('Easter', () => {
	it.each([
		[1954, '1954-04-18'],
		[1981, '1981-04-19'],
		[2008, '2008-03-23'],
		[2026, '2026-04-05'],
		[2027, '2027-03-28'],
		[2028, '2028-04-16'],
		[2038, '2038-04-25'],
		[2076, '2076-04-19']
	])('of %i is on %s', (year, expected) => expect(easterSunday(year)).toBe(expected));
});

describe('the public holidays', () => {
	it('are eleven in metropolitan France', () => {
		expect(holidaysOf(2027, inTerritory('metropole'))).toEqual([
			{ date: '2027-01-01', key: 'new-year' },
			{ date: '2027-03-29', key: 'easter-monday' },
			{ date: '2027-05-01', key: 'labour-day' },
			{ date: '2027-05-06', key: 'ascension' },
			{ date: '2027-05-08', key: 'victory-day' },
			{ date: '2027-05-17', key: 'whit-monday' },
			{ date: '2027-07-14', key: 'bastille-day' },
			{ date: '2027-08-15', key: 'assumption' },
			{ date: '2027-11-01', key: 'all-saints' },
			{ date: '2027-11-11', key: 'armistice' },
			{ date: '2027-12-25', key: 'christmas' }
		]);
	});

	it.each<[Territory, { date: string; key: string }[]]>([
		['metropole', []],
		[
			'alsace-moselle',
			[
				{ date: '2027-03-26', key: 'good-friday' },
				{ date: '2027-12-26', key: 'second-christmas-day' }
			]
		],
		['guadeloupe', [{ date: '2027-05-27', key: 'abolition-of-slavery' }]],
		['martinique', [{ date: '2027-05-22', key: 'abolition-of-slavery' }]],
		['guyane', [{ date: '2027-06-10', key: 'abolition-of-slavery' }]],
		['la-reunion', [{ date: '2027-12-20', key: 'abolition-of-slavery' }]],
		['mayotte', [{ date: '2027-04-27', key: 'abolition-of-slavery' }]],
		['saint-barthelemy', [{ date: '2027-10-09', key: 'abolition-of-slavery' }]],
		['saint-martin', [{ date: '2027-05-28', key: 'abolition-of-slavery' }]],
		['saint-pierre-et-miquelon', []],
		['nouvelle-caledonie', [{ date: '2027-09-24', key: 'citizenship-day' }]],
		[
			'polynesie-francaise',
			[
				{ date: '2027-03-05', key: 'arrival-of-the-gospel' },
				{ date: '2027-03-26', key: 'good-friday' },
				{ date: '2027-11-20', key: 'matarii' }
			]
		],
		[
			'wallis-et-futuna',
			[
				{ date: '2027-04-28', key: 'saint-peter-chanel' },
				{ date: '2027-06-29', key: 'saints-peter-and-paul' },
				{ date: '2027-07-29', key: 'territory-day' }
			]
		]
	])('of %s add its own', (territory, own) => {
		const national = holidaysOf(2027, inTerritory('metropole')).map((day) => day.date);

		const days = holidaysOf(2027, inTerritory(territory));

		expect(days.filter((day) => !national.includes(day.date))).toEqual(own);
		expect(days).toHaveLength(11 + own.length);
	});

	it('follow local customs when asked to', () => {
		const customs = { guadeloupe: true, martinique: true, guyane: false, metropole: false };

		for (const [territory, off] of Object.entries(customs)) {
			if (!isTerritory(territory)) expect.fail(territory);
			expect(holidayOn('2027-03-26', inTerritory(territory, true)) !== null, territory).toBe(off);
			expect(holidayOn('2027-03-26', inTerritory(territory))).toBeNull();
			expect(holidayOn('2027-05-17', inTerritory(territory, true))).toBeNull();
			expect(holidayOn('2027-05-17', inTerritory(territory))).toBe('whit-monday');
		}
	});

	it('count once when two fall together', () => {
		// In 2008 Ascension fell on 1 May.
		expect(holidaysOf(2008, inTerritory('metropole'))).toHaveLength(10);
		expect(holidayOn('2008-05-01', inTerritory('metropole'))).toBe('labour-day');
	});
});

/** Where the independent package and the sheet disagree, and why the sheet is right here. */
const KNOWN_DIFFERENCES: Partial<Record<Territory, { only: 'ours' | 'theirs'; day: string }[]>> = {
	// Listed as a public holiday there; a custom in the Antilles, hence a setting, off by default.
	guadeloupe: [{ only: 'theirs', day: 'good-friday' }],
	martinique: [{ only: 'theirs', day: 'good-friday' }],
	// The package keeps Guadeloupe's day; Saint-Martin commemorates on 28 May.
	'saint-martin': [
		{ only: 'theirs', day: '05-27' },
		{ only: 'ours', day: '05-28' }
	]
};

const REGION: Record<Territory, [string, string?]> = {
	metropole: ['FR'],
	'alsace-moselle': ['FR', '67'],
	guadeloupe: ['GP'],
	martinique: ['MQ'],
	guyane: ['GF'],
	'la-reunion': ['RE'],
	mayotte: ['YT'],
	'saint-barthelemy': ['BL'],
	'saint-martin': ['MF'],
	'saint-pierre-et-miquelon': ['PM'],
	'nouvelle-caledonie': ['NC'],
	'polynesie-francaise': ['PF'],
	'wallis-et-futuna': ['WF']
};

describe('against an independent calendar', () => {
	it.each(TERRITORIES)('%s differs in twenty years only where the sheet says so', (territory) => {
		const [country, state] = REGION[territory];
		const judge = state ? new Holidays(country, state) : new Holidays(country);

		for (let year = 2026; year <= 2045; year += 1) {
			const theirs = new Set(
				judge
					.getHolidays(year)
					.filter((day) => day.type === 'public')
					.map((day) => day.date.slice(0, 10))
			);
			const ours = new Set(holidaysOf(year, inTerritory(territory)).map((day) => day.date));
			for (const { only, day } of KNOWN_DIFFERENCES[territory] ?? []) {
				const fixed = `${String(year)}-${day}`;
				const goodFriday = holidaysOf(year, inTerritory('alsace-moselle')).find(
					({ key }) => key === 'good-friday'
				)?.date;
				(only === 'ours' ? ours : theirs).delete(
					day === 'good-friday' ? (goodFriday ?? '') : fixed
				);
			}

			expect([...ours].toSorted(), String(year)).toEqual([...theirs].toSorted());
		}
	});
});

describe('a territory', () => {
	it('has a zone that this machine knows', () => {
		for (const territory of TERRITORIES) expect(isZone(zoneOf(territory)), territory).toBe(true);
		expect(zoneOf('la-reunion')).toBe('Indian/Reunion');
	});

	it.each([
		['59', 'metropole'],
		['2A', 'metropole'],
		['57', 'alsace-moselle'],
		['67', 'alsace-moselle'],
		['68', 'alsace-moselle'],
		['971', 'guadeloupe'],
		['972', 'martinique'],
		['973', 'guyane'],
		['974', 'la-reunion'],
		['975', 'saint-pierre-et-miquelon'],
		['976', 'mayotte'],
		['977', 'saint-barthelemy'],
		['978', 'saint-martin'],
		['986', 'wallis-et-futuna'],
		['987', 'polynesie-francaise'],
		['988', 'nouvelle-caledonie']
	])('of department %s is %s', (code, expected) =>
		expect(territoryOfDepartment(code)).toBe(expected)
	);

	it('is one of a closed list', () => {
		expect(isTerritory('metropole')).toBe(true);
		expect(isTerritory('bretagne')).toBe(false);
		expect(isTerritory('toString')).toBe(false);
	});
});
