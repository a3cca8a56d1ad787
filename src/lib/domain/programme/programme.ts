import { accepted, refused, type Result } from '../shared/result.ts';
import { addMinutes, type WallTime } from '../time/zone.ts';
import { participantsOf, type Composition } from './composition.ts';

/** What an organiser should know of a programme; none of these forbids anything. */
export const PROGRAMME_WARNINGS = [
	'too-few',
	'between-formats',
	'too-many',
	'workshop-too-short',
	'unbalanced'
] as const;
export type ProgrammeWarning = (typeof PROGRAMME_WARNINGS)[number];

/** A slot by its key, its length in minutes; the times follow from order and lengths. */
export type Slot = { readonly key: string | null; readonly minutes: number };
export type TimedSlot = Slot & { readonly start: WallTime };

export type Programme = {
	readonly participants: number;
	/** Length of the whole, minutes. */
	readonly minutes: number;
	/** Minutes of workshop for each company: the structure's feedback, then questions. */
	readonly perCompany: number;
	readonly feedback: number;
	readonly questions: number;
	readonly slots: readonly (Slot & { readonly key: string })[];
	readonly warnings: readonly ProgrammeWarning[];
};

/** Minutes by slot (process.md, "Programme"). */
const WELCOME = 10;
const INTRODUCTION = 5;
const ROUND_PER_AUTHORITY = 3;
const ROUND_PER_COMPANY = 2;
const CLOSING = 5;
export const BREAK = 10;
/** Under this a company has hardly time to be answered. */
const WORKSHOP_COMFORTABLE = 8;
/** The authorities' share of a company's workshop time. */
const QUESTIONS_SHARE = 0.4;

/** Length of the session for a head count, minutes: 1 h 30 for 8, 2 h for 10 to 12 (sheet). */
export const lengthFor = (participants: number): number => (participants <= 8 ? 90 : 120);

function headCountWarnings(participants: number): ProgrammeWarning[] {
	if (participants < 6) return ['too-few'];
	if (participants === 9) return ['between-formats'];
	return participants >= 13 ? ['too-many'] : [];
}

/** A company's workshop time, parted between the structure's feedback and questions. */
export function partWorkshop(minutes: number): { feedback: number; questions: number } {
	const questions = Math.round(QUESTIONS_SHARE * minutes);
	return { feedback: minutes - questions, questions };
}

export const isWorkshop = (slot: Slot): boolean => slot.key?.startsWith('workshop-') ?? false;

/** The warnings of a programme as it stands, edited or not. */
export function warningsOf(composition: Composition, workshops: readonly number[]) {
	const warnings = headCountWarnings(participantsOf(composition));
	if (workshops.some((minutes) => minutes < WORKSHOP_COMFORTABLE))
		warnings.push('workshop-too-short');
	if (composition.authorities !== composition.companies) warnings.push('unbalanced');
	return warnings;
}

/**
 * The programme of a composition, exactly as the process sheet deduces it; its slots always add up
 * to its length. Refuses `composition-empty` (no authority, no company, or a number that is not
 * one) and `composition-too-large` (less than a minute would be left to a company).
 */
export function planProgramme(
	composition: Composition
): Result<Programme, 'composition-empty' | 'composition-too-large'> {
	const { authorities, companies, extra } = composition;
	const counts = [authorities, companies, extra];
	if (!counts.every(Number.isSafeInteger) || authorities < 1 || companies < 1 || extra < 0)
		return refused('composition-empty');

	const participants = participantsOf(composition);
	const minutes = lengthFor(participants);
	const roundAuthorities = ROUND_PER_AUTHORITY * authorities;
	const roundCompanies = ROUND_PER_COMPANY * companies;
	const testimony = minutes === 90 ? 15 : 20;
	const others =
		WELCOME + INTRODUCTION + roundAuthorities + roundCompanies + testimony + BREAK + CLOSING;
	const perCompany = Math.floor((minutes - others) / companies);
	if (perCompany < 1) return refused('composition-too-large');
	const left = minutes - others - perCompany * companies;

	return accepted({
		participants,
		minutes,
		perCompany,
		...partWorkshop(perCompany),
		slots: [
			{ key: 'welcome', minutes: WELCOME },
			{ key: 'introduction', minutes: INTRODUCTION },
			{ key: 'round-authorities', minutes: roundAuthorities },
			{ key: 'round-companies', minutes: roundCompanies },
			{ key: 'testimony', minutes: testimony },
			{ key: 'break', minutes: BREAK + left },
			...workshopSlots(companies, perCompany),
			{ key: 'closing', minutes: CLOSING }
		],
		warnings: warningsOf(composition, [perCompany])
	});
}

const workshopSlots = (companies: number, minutes: number) =>
	Array.from({ length: companies }, (_, at) => ({ key: `workshop-${at + 1}`, minutes }));

export const sumOf = (slots: readonly { readonly minutes: number }[]): number =>
	slots.reduce((sum, slot) => sum + slot.minutes, 0);

/** Gives each slot its wall time, one after the other from `start`. */
export function timed<S extends { readonly minutes: number }>(
	slots: readonly S[],
	start: WallTime
): (S & { readonly start: WallTime })[] {
	return slots.map((slot, at) => ({
		...slot,
		start: addMinutes(start, sumOf(slots.slice(0, at)))
	}));
}
