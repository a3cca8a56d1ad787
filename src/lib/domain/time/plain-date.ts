/**
 * A day without a time or a zone, written `YYYY-MM-DD`. Strings compare in the order of days,
 * so `<` and `>` may be used on them.
 */
export type PlainDate = string;

/** 1 is Monday and 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CODE_OF_ZERO = 48;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The Gregorian calendar as the rules here know it; arithmetic may step a little outside. */
const FIRST_YEAR = 1583;
const LAST_YEAR = 9998;

/** Reads a day; null for another shape and for days that do not exist, such as 30 February. */
export function parsePlainDate(text: string): PlainDate | null {
	const match = SHAPE.exec(text);
	if (match === null) return null;

	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
	return day >= 1 && day <= daysInMonth(year, month) ? text : null;
}

/** The day so many calendar days later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
	return fromDayNumber(dayNumber(date) + days);
}

/** The same day of another month; a missing day clamps to the last (30 April − 2 is 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
	const { year, month, day } = partsOf(date);
	const count = year * 12 + (month - 1) + months;
	const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
	return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Calendar days from one day to another; negative when the second comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
	return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: PlainDate): Weekday {
	return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Negative, zero or positive, for sorting. */
export function compareDates(a: PlainDate, b: PlainDate): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

export const earliestOf = (first: PlainDate, ...others: PlainDate[]): PlainDate =>
	others.reduce((a, b) => (b < a ? b : a), first);

export const latestOf = (first: PlainDate, ...others: PlainDate[]): PlainDate =>
	others.reduce((a, b) => (b > a ? b : a), first);

/** Every day from the first to the last, both included; none when the last comes before. */
export function daysFromTo(first: PlainDate, last: PlainDate): PlainDate[] {
	const start = dayNumber(first);
	const count = Math.max(0, dayNumber(last) - start + 1);
	return Array.from({ length: count }, (_, index) => fromDayNumber(start + index));
}

/** A day from its numbers, month from 1 to 12. The caller vouches that it exists. */
export function plainDate(year: number, month: number, day: number): PlainDate {
	return format(year, month, day);
}

export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
	const year = digits(date, 0, 4);
	const month = digits(date, 5, 7);
	const day = digits(date, 8, 10);
	if (!(year > 0 && month > 0 && day > 0)) throw new RangeError(`not a plain date: ${date}`);
	return { year, month, day };
}

/** Read one by one: the plans of a whole year count days a million times. */
function digits(text: string, from: number, to: number): number {
	let value = 0;
	for (let index = from; index < to; index += 1)
		value = value * 10 + text.charCodeAt(index) - CODE_OF_ZERO;
	return value;
}

/**
 * Days since 1970-01-01 in the Gregorian calendar, by counting years from March, so that the
 * leap day comes last (the "days from civil" algorithm).
 */
export function dayNumber(date: PlainDate): number {
	const { year, month, day } = partsOf(date);
	const marchYear = month > 2 ? year : year - 1;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of {@link dayNumber}. */
export function fromDayNumber(days: number): PlainDate {
	const shifted = days + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36_524) -
			Math.floor(dayOfEra / 146_096)) /
			365
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return format(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

function daysInMonth(year: number, month: number): number {
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function format(year: number, month: number, day: number): PlainDate {
	return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
	return value < 10 ? `0${String(value)}` : String(value);
}
