import type { WorkCalendar } from '#lib/domain/time/holidays.ts';
import type { Due, MoveReason } from '#lib/domain/timeline/schedule.ts';
import { dayOffReason } from '#lib/domain/time/working-days.ts';
import type { Translator } from '#lib/i18n/server.ts';

/** Why a task is due on its day, in words: "avancé : lundi de Pâques (au lieu du 29 mars)". */
export function explainDue(
	{ due, movedFrom, reason, pinned }: Due & { readonly pinned: boolean },
	calendar: WorkCalendar,
	{ t, format }: Translator
): string | null {
	const words = t.timeline;
	if (pinned) {
		const off = dayOffReason(due, calendar);
		return off === null ? words.pinned : words.pinnedDayOff(t.time.daysOff[off]);
	}
	if (movedFrom === null || reason === null) return null;
	const why = (due < movedFrom ? words.earlier : words.later)(reasonInWords(reason, t));
	return `${why} (${words.insteadOf(format.date(movedFrom, 'day'))})`;
}

function reasonInWords(reason: MoveReason, t: Translator['t']): string {
	return reason === 'late-start' || reason === 'past-due'
		? t.timeline.reasons[reason]
		: t.time.daysOff[reason];
}
