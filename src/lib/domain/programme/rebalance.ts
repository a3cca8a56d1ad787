import { accepted, refused, type Result } from '../shared/result.ts';
import { BREAK, isWorkshop, sumOf, type Slot } from './programme.ts';

/**
 * Shares what the other slots leave of `total` minutes equally between the workshop slots; what
 * the division leaves over goes to the break. Every other slot keeps its length.
 *
 * A break of ten minutes and up to what a division can leave over counts as ten, so that doing it
 * twice changes nothing; a shorter or longer one was chosen, and is kept.
 *
 * Refuses `no-workshop` when there is nothing to share between, and `no-time-left` when less than
 * a minute would remain for each.
 */
export function rebalance<S extends Slot>(
	slots: readonly S[],
	total: number
): Result<S[], 'no-workshop' | 'no-time-left'> {
	const workshops = slots.filter(isWorkshop).length;
	if (workshops === 0) return refused('no-workshop');

	const pause = slots.find((slot) => slot.key === 'break');
	const chosen = pause?.minutes ?? 0;
	const base = chosen >= BREAK && chosen < BREAK + workshops ? BREAK : chosen;
	const others = sumOf(slots.filter((slot) => slot !== pause && !isWorkshop(slot)));
	const free = total - others - base;
	const each = Math.floor(free / workshops);
	if (each < 1) return refused('no-time-left');

	const left = pause ? free - each * workshops : 0;
	return accepted(
		slots.map((slot) => {
			if (slot === pause) return { ...slot, minutes: base + left };
			return isWorkshop(slot) ? { ...slot, minutes: each } : slot;
		})
	);
}
