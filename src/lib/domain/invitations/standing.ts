import type { CalendarFacts } from '../messaging/message.ts';
import { sameFacts, sameHours } from './facts.ts';
import { possibleEntries, type CalendarMessage } from './held.ts';
import { reconcile, type Wanted } from './reconcile.ts';
import type { Answer } from './answer.ts';

/** What one person's calendar says of the event today, as far as we can know. */
export const CALENDAR_STANDINGS = [
	/** Takes part and has no e-mail address. */
	'no-address',
	/** Nothing was sent, or nothing that arrived. */
	'nothing',
	/** The event as it is. */
	'current',
	/** The event as it was before a change. */
	'outdated',
	/** The server may or may not have taken the last message. */
	'unsure',
	/** It was cancelled there. */
	'cancelled',
	/** No longer takes part, and still has the event. */
	'left-over'
] as const;
export type CalendarStanding = (typeof CALENDAR_STANDINGS)[number];

/**
 * @param messages every calendar message to this person, oldest first
 * @param takesPart whether the person is to come, with or without an address
 */
export function standingOf(
	messages: readonly CalendarMessage[],
	wanted: Wanted,
	takesPart: boolean
): CalendarStanding {
	if (takesPart && wanted === null) return 'no-address';
	const addresses = [...new Set(messages.map(({ address }) => address))];
	const at = (address: string) =>
		possibleEntries(messages.filter((message) => message.address === address));
	if (wanted === null) {
		if (addresses.some((address) => at(address).some((entry) => entry !== null)))
			return 'left-over';
		const sent = messages.some(({ kind, state }) => kind === 'cancellation' && state === 'sent');
		return sent ? 'cancelled' : 'nothing';
	}
	const possible = at(wanted.address);
	if (possible.length > 1) return 'unsure';
	const entry = possible[0] ?? null;
	if (entry === null) return 'nothing';
	return sameFacts(entry, wanted.facts) ? 'current' : 'outdated';
}

/** What hinders the right message: refused, set aside by hand, or missed; `null` when nothing does. */
export const obstacleOf = (messages: readonly CalendarMessage[], wanted: Wanted) =>
	reconcile(messages, wanted).obstacles[0] ?? null;

/**
 * An answer counts for the hours that it was given to (RFC 5546 §2.1.4): after a move it is the answer
 * to a former date. A new place or title leaves it standing.
 */
export function answerNow(
	answer: Answer,
	answeredTo: CalendarFacts | null,
	present: CalendarFacts
): { readonly answer: Answer; readonly former: Answer | null } {
	if (answer === 'needs-action' || answeredTo === null || sameHours(answeredTo, present))
		return { answer, former: null };
	return { answer: 'needs-action', former: answer };
}
