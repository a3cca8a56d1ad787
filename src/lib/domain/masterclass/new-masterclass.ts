import { startingComposition, type Composition } from '../programme/composition.ts';
import { programmeOf, type Programme } from '../programme/programme.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import { addMonths, type PlainDate } from '../time/plain-date.ts';
import { planTimeline, type Plan } from '../timeline/schedule.ts';
import type { Territory } from '../time/territories.ts';
import { PARTICIPANTS_MAX, PARTICIPANTS_MIN } from './masterclass.ts';

/** Beyond this a date is a slip of the finger. */
const FURTHEST_MONTHS = 36;

/** What follows from a date, a place and a head count, before anything is saved. */
export type MasterclassPlan = {
	readonly composition: Composition;
	readonly programme: Programme;
	readonly timeline: Plan;
};

export type NewMasterclassRefusal = 'date-past' | 'date-too-far' | 'participants-out-of-range';

/** Everything that one date, one territory and one head count bring. `today` is the day there. */
export function planMasterclass(
	wish: { date: PlainDate; territory: Territory; participants: number; customaryDays?: boolean },
	today: PlainDate
): Result<MasterclassPlan, NewMasterclassRefusal> {
	if (wish.date < today) return refused('date-past');
	if (wish.date > addMonths(today, FURTHEST_MONTHS)) return refused('date-too-far');
	if (wish.participants < PARTICIPANTS_MIN || wish.participants > PARTICIPANTS_MAX)
		return refused('participants-out-of-range');

	const composition = startingComposition(wish.participants);
	const programme = programmeOf(composition);
	if (!programme.ok) return refused('participants-out-of-range');
	return accepted({
		composition,
		programme: programme.value,
		timeline: planTimeline({
			date: wish.date,
			today,
			calendar: { territory: wish.territory, customaryDays: wish.customaryDays ?? false }
		})
	});
}
