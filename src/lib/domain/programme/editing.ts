import { accepted, refused, type Result } from '../shared/result.ts';
import { totalMinutes, type Slot } from './programme.ts';

/** A slot may last from one minute to four hours. */
export const SLOT_MINUTES_MAX = 240;

/** How long the words of a slot may be: its title and speaker, and its text. */
export const SLOT_LINE_MAX = 200;
export const SLOT_TEXT_MAX = 2000;

/** The parts of a slot that an organiser writes. */
export type SlotContent = {
	readonly minutes: number;
	/** Empty: the title that goes with the key. */
	readonly title: string;
	readonly speaker: string;
	readonly text: string;
};

/** Puts the slot at one place at another; places outside the programme mean its ends. */
export function moveSlot<Kind>(slots: readonly Kind[], from: number, to: number): Kind[] {
	const moved = slots[from];
	if (moved === undefined) return [...slots];
	const rest = slots.toSpliced(from, 1);
	return rest.toSpliced(Math.min(Math.max(to, 0), rest.length), 0, moved);
}

/** Changes what an organiser wrote of one slot; the times of those after it follow by themselves. */
export function changeSlot<Kind extends SlotContent>(
	slots: readonly Kind[],
	at: number,
	changes: Partial<SlotContent>
): Result<Kind[], 'length'> {
	if (changes.minutes !== undefined && !isSlotLength(changes.minutes)) return refused('length');
	return accepted(slots.map((slot, index) => (index === at ? { ...slot, ...changes } : slot)));
}

export function isSlotLength(minutes: number): boolean {
	return Number.isInteger(minutes) && minutes >= 1 && minutes <= SLOT_MINUTES_MAX;
}

/** Minutes the programme lasts beyond its format; negative when some are still free. */
export function overrun(slots: readonly { readonly minutes: number }[], format: number): number {
	return totalMinutes(slots) - format;
}

/**
 * Shares what the other slots leave of the format equally among the companies, and gives the rest
 * of that division to the break (without one, to the last company). All other slots stay as they
 * were edited.
 */
export function rebalance<Kind extends Slot>(
	slots: readonly Kind[],
	format: number
): Result<Kind[], 'no-workshop' | 'no-time-left'> {
	const workshops = slots.filter(isWorkshop);
	if (workshops.length === 0) return refused('no-workshop');

	const left = format - totalMinutes(slots.filter((slot) => !isWorkshop(slot)));
	const each = Math.floor(left / workshops.length);
	if (each < 1) return refused('no-time-left');

	const rest = left - each * workshops.length;
	const takesRest = slots.find(({ key }) => key === 'break') ?? workshops.at(-1);
	return accepted(
		slots.map((slot) => ({
			...slot,
			minutes: (isWorkshop(slot) ? each : slot.minutes) + (slot === takesRest ? rest : 0)
		}))
	);
}

/**
 * Gives the turns that nobody has named yet to the companies, in their order. What the organiser
 * wrote stays, and a company that some slot names already gets no second turn.
 */
export function nameWorkshops<
	Kind extends Pick<Slot, 'key'> & Pick<SlotContent, 'title' | 'speaker'>
>(slots: readonly Kind[], companies: readonly string[]): Kind[] {
	const isNamed = (company: string) =>
		slots.some(({ title, speaker }) => title.includes(company) || speaker.includes(company));
	const left = companies.filter((company) => !isNamed(company));
	return slots.map((slot) => {
		const free = isWorkshop(slot) && slot.title === '' && slot.speaker === '';
		const company = free ? left.shift() : undefined;
		return company === undefined ? slot : { ...slot, speaker: company };
	});
}

export function isWorkshop({ key }: Pick<Slot, 'key'>): boolean {
	return key !== null && key.startsWith('workshop-');
}
