import type { CalendarFacts, MessageState } from '../messaging/message.ts';
import type { CalendarMethod } from './identity.ts';

export type CalendarKind = 'invitation' | 'update' | 'cancellation';

/** A calendar message to one person, as the outbox knows it, oldest first in every list. */
export type CalendarMessage = {
	readonly id: string;
	readonly kind: CalendarKind;
	readonly address: string;
	readonly facts: CalendarFacts;
	readonly state: MessageState;
	/** A try was cut after the last byte: the server may have taken the message all the same. */
	readonly ambiguous: boolean;
};

export const methodOf = (kind: CalendarKind): CalendarMethod =>
	kind === 'cancellation' ? 'CANCEL' : 'REQUEST';

/**
 * What the calendar behind one address may hold: one entry when we know, several when a delivery is in
 * doubt. `null` is an empty calendar. A message being sent counts as received; one that the server
 * refused for good changed nothing.
 */
export function possibleEntries(
	messages: readonly CalendarMessage[]
): readonly (CalendarFacts | null)[] {
	let possible: (CalendarFacts | null)[] = [null];
	for (const message of messages) {
		const entry = methodOf(message.kind) === 'REQUEST' ? message.facts : null;
		if (message.state === 'sent' || message.state === 'sending') possible = [entry];
		else if (message.ambiguous) possible = [...possible, entry];
	}
	return possible;
}
