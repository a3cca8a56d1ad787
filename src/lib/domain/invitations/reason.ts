import type { CalendarFacts } from '../messaging/message.ts';
import { sameHours } from './facts.ts';
import { possibleEntries, type CalendarMessage } from './held.ts';
import type { CalendarDraft, Wanted } from './reconcile.ts';

/** Why a calendar message exists; the interface puts it in words. */
export const CALENDAR_REASONS = [
	/** The person was confirmed. */
	'confirmed',
	/** Confirmed again after a cancellation. */
	'invited-again',
	/** The person's address changed. */
	'new-address',
	/** Date, time or length changed. */
	'moved',
	'relocated',
	'renamed',
	/** The person no longer takes part. */
	'removed',
	'masterclass-cancelled',
	/** An organiser asked for it again after it was refused, missed or set aside. */
	'asked-again'
] as const;
export type CalendarReason = (typeof CALENDAR_REASONS)[number];

/**
 * Says why a draft exists, and what the calendar held before it (`null` when it held nothing).
 *
 * @param messages every calendar message to this person, oldest first
 */
export function reasonOf(
	draft: CalendarDraft,
	messages: readonly CalendarMessage[],
	situation: { readonly wanted: Wanted; readonly cancelled: boolean; readonly insisted: boolean }
): { readonly reason: CalendarReason; readonly before: CalendarFacts | null } {
	const here = messages.filter((message) => message.address === draft.address);
	const before = possibleEntries(here).findLast((entry) => entry !== null) ?? null;
	return { reason: code(draft, messages, here, before, situation), before };
}

function code(
	draft: CalendarDraft,
	messages: readonly CalendarMessage[],
	here: readonly CalendarMessage[],
	before: CalendarFacts | null,
	situation: { readonly wanted: Wanted; readonly cancelled: boolean; readonly insisted: boolean }
): CalendarReason {
	if (draft.kind === 'cancellation') {
		if (situation.cancelled) return 'masterclass-cancelled';
		return situation.wanted ? 'new-address' : 'removed';
	}
	if (situation.insisted) return 'asked-again';
	if (draft.kind === 'update' && before) {
		if (!sameHours(before, draft.facts)) return 'moved';
		return before.location === draft.facts.location ? 'renamed' : 'relocated';
	}
	const left = (list: readonly CalendarMessage[]) =>
		list.some(({ state }) => state === 'sent' || state === 'sending' || state === 'failed');
	if (here.some(({ kind, state }) => kind === 'cancellation' && state === 'sent'))
		return 'invited-again';
	return left(messages) && !left(here) ? 'new-address' : 'confirmed';
}
