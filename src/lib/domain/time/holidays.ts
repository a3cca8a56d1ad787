import { addDays, daysBetween, plainDate, type PlainDate } from './plain-date.ts';
import { goodFridayIn, ownHolidayOn, type HolidayKey, type Territory } from './territories.ts';

/** What makes a day a working day somewhere. */
export type WorkCalendar = {
	readonly territory: Territory;
	/** Good Friday off in the Antilles and Whit Monday worked: local customs, off by default. */
	readonly customaryDays: boolean;
};

/** Article L3133-1 of the labour code, the fixed ones. */
const NATIONAL: Readonly<Record<string, HolidayKey>> = {
	'01-01': 'new-year',
	'05-01': 'labour-day',
	'05-08': 'victory-day',
	'07-14': 'bastille-day',
	'08-15': 'assumption',
	'11-01': 'all-saints',
	'11-11': 'armistice',
	'12-25': 'christmas'
};

const GOOD_FRIDAY = -2;

/** Easter falls between 22 March and 25 April. */
const EARLIEST_GOOD_FRIDAY = '03-20';
const LATEST_WHIT_MONDAY = '06-14';

/** The same law's days that follow Easter, by the days between. */
const AFTER_EASTER: Readonly<Record<number, HolidayKey>> = {
	1: 'easter-monday',
	39: 'ascension',
	50: 'whit-monday'
};

/** The public holiday that falls on a day, null on any other day. */
export function holidayOn(date: PlainDate, calendar: WorkCalendar): HolidayKey | null {
	return (
		NATIONAL[date.slice(5)] ??
		ownHolidayOn(date, calendar.territory) ??
		movableHolidayOn(date, calendar)
	);
}

function movableHolidayOn(date: PlainDate, calendar: WorkCalendar): HolidayKey | null {
	const monthAndDay = date.slice(5);
	if (monthAndDay < EARLIEST_GOOD_FRIDAY || monthAndDay > LATEST_WHIT_MONDAY) return null;

	const days = daysBetween(easterSunday(Number(date.slice(0, 4))), date);
	if (days === GOOD_FRIDAY) {
		const rule = goodFridayIn(calendar.territory);
		return rule === 'law' || (rule === 'custom' && calendar.customaryDays) ? 'good-friday' : null;
	}
	const key = AFTER_EASTER[days] ?? null;
	return key === 'whit-monday' && calendar.customaryDays ? null : key;
}

/** Easter Sunday of a Gregorian year, by the algorithm of Meeus, Jones and Butcher. */
export function easterSunday(year: number): PlainDate {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const rest = year % 100;
	const epact =
		(19 * golden +
			century -
			Math.floor(century / 4) -
			Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
			15) %
		30;
	const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
	const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	const days = epact + toSunday - 7 * correction + 114;
	return plainDate(year, Math.floor(days / 31), (days % 31) + 1);
}

/** All public holidays of a year, in order. */
export function holidaysOf(
	year: number,
	calendar: WorkCalendar
): { date: PlainDate; key: HolidayKey }[] {
	const found: { date: PlainDate; key: HolidayKey }[] = [];
	const last = plainDate(year, 12, 31);
	for (let date = plainDate(year, 1, 1); date <= last; date = addDays(date, 1)) {
		const key = holidayOn(date, calendar);
		if (key !== null) found.push({ date, key });
	}
	return found;
}
