import { accepted, refused, type Result } from '../shared/result.ts';
import { addMinutes, type WallTime } from '../time/zone.ts';
import {
	formatMinutes,
	participantsOf,
	warningsOf,
	type Composition,
	type CompositionWarning
} from './composition.ts';

/** The slots of the process sheet; the workshop has one for each company. */
export type SlotKey =
	| 'welcome'
	| 'introduction'
	| 'round-authorities'
	| 'round-companies'
	| 'testimony'
	| 'break'
	| `workshop-${number}`
	| 'closing';

/** A stretch of the programme; null is the key of a slot of the organiser's own. */
export type Slot<Key extends string | null = string | null> = {
	readonly key: Key;
	readonly minutes: number;
};

export type Programme = {
	readonly participants: number;
	/** The length of the format, which the slots add up to. */
	readonly minutes: number;
	readonly perCompany: number;
	/** Minutes of a company's turn for the inspiring structure's feedback. */
	readonly feedback: number;
	/** Minutes of a company's turn for the authorities' questions. */
	readonly questions: number;
	readonly slots: readonly Slot<SlotKey>[];
	readonly warnings: readonly CompositionWarning[];
};

export type ProgrammeRefusal = 'no-authority' | 'no-company' | 'not-whole' | 'no-time-left';

const WELCOME = 10;
const INTRODUCTION = 5;
const TURN_OF_AUTHORITY = 3;
const TURN_OF_COMPANY = 2;
const TESTIMONY = { small: 15, large: 20 };
const BREAK = 10;
const CLOSING = 5;
const SMALL_FORMAT = 90;

/** Of ten minutes of a company's turn, four are for questions (process sheet). */
const QUESTIONS_OF_TEN = 4;

/**
 * The programme of a composition by the process sheet, in its order. What the division of the
 * workshop leaves over goes to the break.
 */
export function programmeOf(composition: Composition): Result<Programme, ProgrammeRefusal> {
	const { authorities, companies, extra } = composition;
	if (![authorities, companies, extra].every((count) => Number.isSafeInteger(count) && count >= 0))
		return refused('not-whole');
	if (authorities < 1) return refused('no-authority');
	if (companies < 1) return refused('no-company');

	const participants = participantsOf(composition);
	const minutes = formatMinutes(participants);
	const before: Slot<SlotKey>[] = [
		{ key: 'welcome', minutes: WELCOME },
		{ key: 'introduction', minutes: INTRODUCTION },
		{ key: 'round-authorities', minutes: TURN_OF_AUTHORITY * authorities },
		{ key: 'round-companies', minutes: TURN_OF_COMPANY * companies },
		{ key: 'testimony', minutes: minutes === SMALL_FORMAT ? TESTIMONY.small : TESTIMONY.large }
	];
	const left = minutes - totalMinutes(before) - BREAK - CLOSING;
	const perCompany = Math.floor(left / companies);
	if (perCompany < 1) return refused('no-time-left');

	return accepted({
		participants,
		minutes,
		perCompany,
		...workshopSplit(perCompany),
		slots: [
			...before,
			{ key: 'break', minutes: BREAK + (left - perCompany * companies) },
			...Array.from({ length: companies }, (_, index): Slot<SlotKey> => {
				return { key: `workshop-${index + 1}`, minutes: perCompany };
			}),
			{ key: 'closing', minutes: CLOSING }
		],
		warnings: warningsOf(composition, perCompany)
	});
}

/** How a company's turn is shared: the inspiring structure's feedback, the authorities' questions. */
export function workshopSplit(minutes: number): { feedback: number; questions: number } {
	const questions = Math.round((minutes * QUESTIONS_OF_TEN) / 10);
	return { feedback: minutes - questions, questions };
}

export function totalMinutes(slots: readonly { readonly minutes: number }[]): number {
	return slots.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The slots with the wall time at which each starts, the first at `start`. */
export function withStarts<Kind extends { readonly minutes: number }>(
	slots: readonly Kind[],
	start: WallTime
): (Kind & { readonly start: WallTime })[] {
	let elapsed = 0;
	return slots.map((slot) => {
		const at = addMinutes(start, elapsed);
		elapsed += slot.minutes;
		return { ...slot, start: at };
	});
}
