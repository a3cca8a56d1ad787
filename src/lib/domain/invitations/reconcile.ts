import type { CalendarFacts } from '../messaging/message.ts';
import { sameFacts } from './facts.ts';
import { methodOf, possibleEntries, type CalendarKind, type CalendarMessage } from './held.ts';

/** What one person's calendar should say; `null` once they no longer take part. */
export type Wanted = { readonly address: string; readonly facts: CalendarFacts } | null;

export type CalendarDraft = {
	readonly kind: CalendarKind;
	readonly address: string;
	readonly facts: CalendarFacts;
};

/** Why no draft is made although the calendar is not as it should be: a person has to decide. */
export type Obstacle = {
	readonly address: string;
	readonly message: string;
	readonly why: 'failed' | 'set-aside' | 'missed';
};

export type CalendarPlan = {
	/** Drafts to write, cancellations first. */
	readonly create: readonly CalendarDraft[];
	/** Drafts that stay, with newer facts; the words that an organiser wrote in them stay too. */
	readonly refresh: readonly { readonly id: string; readonly facts: CalendarFacts }[];
	readonly keep: readonly string[];
	/** Drafts that nobody needs any more. */
	readonly withdraw: readonly string[];
	/** Approved messages that must not leave any more. */
	readonly supersede: readonly string[];
	readonly obstacles: readonly Obstacle[];
};

/**
 * Compares, for one person at one masterclass, what every calendar that we wrote to may hold with what
 * it should hold, and says which messages close the gap with the fewest mails. Asking twice changes
 * nothing: the answer to a calendar that is right, or will be once what waits has left, is to keep.
 *
 * @param messages every calendar message to this person, oldest first.
 * @param insist prepare again what was refused, set aside or missed: an organiser asked for it.
 */
export function reconcile(
	messages: readonly CalendarMessage[],
	wanted: Wanted,
	insist: boolean = false
): CalendarPlan {
	const addresses = new Set(messages.map((message) => message.address));
	if (wanted) addresses.add(wanted.address);
	const plans = [...addresses].map((address) =>
		planAddress(
			address,
			messages.filter((message) => message.address === address),
			wanted?.address === address ? wanted.facts : null,
			insist
		)
	);
	const create = plans.flatMap((plan) => plan.create);
	return {
		create: [
			...create.filter((draft) => draft.kind === 'cancellation'),
			...create.filter((draft) => draft.kind !== 'cancellation')
		],
		refresh: plans.flatMap((plan) => plan.refresh),
		keep: plans.flatMap((plan) => plan.keep),
		withdraw: plans.flatMap((plan) => plan.withdraw),
		supersede: plans.flatMap((plan) => plan.supersede),
		obstacles: plans.flatMap((plan) => plan.obstacles)
	};
}

function planAddress(
	address: string,
	messages: readonly CalendarMessage[],
	target: CalendarFacts | null,
	insist: boolean
): CalendarPlan {
	const waiting = messages.filter((message) => message.state === 'queued');
	const drafts = messages.filter(
		(message) => message.state === 'draft' || message.state === 'held'
	);
	const needed = neededMessage(address, messages, target);

	const queued = needed && waiting.findLast((message) => brings(message, needed));
	const draft = needed && !queued ? drafts.find((message) => message.kind === needed.kind) : null;
	const kept = queued ?? draft ?? null;
	const obstacle = needed && !kept && !insist ? obstacleTo(needed, messages) : null;
	const stale = draft && needed && !brings(draft, needed) ? draft : null;

	return {
		create: needed && !kept && !obstacle ? [needed] : [],
		refresh: stale && needed ? [{ id: stale.id, facts: needed.facts }] : [],
		keep: kept && !stale ? [kept.id] : [],
		withdraw: drafts.filter((message) => message !== kept).map((message) => message.id),
		supersede: waiting.filter((message) => message !== kept).map((message) => message.id),
		obstacles: obstacle ? [obstacle] : []
	};
}

/** The one message after which the calendar holds the target for sure, or `null` when it does. */
function neededMessage(
	address: string,
	messages: readonly CalendarMessage[],
	target: CalendarFacts | null
): CalendarDraft | null {
	const possible = possibleEntries(messages);
	if (target) {
		if (possible.every((entry) => entry !== null && sameFacts(entry, target))) return null;
		// In doubt whether the first one arrived, the words of an invitation are right in both cases.
		return { kind: possible.includes(null) ? 'invitation' : 'update', address, facts: target };
	}
	const held = possible.findLast((entry) => entry !== null);
	return held ? { kind: 'cancellation', address, facts: held } : null;
}

const brings = (message: CalendarMessage, needed: CalendarDraft): boolean =>
	message.kind === needed.kind &&
	(message.kind === 'cancellation' || sameFacts(message.facts, needed.facts));

const settled = new Set<CalendarMessage['state']>([
	'sending',
	'sent',
	'failed',
	'cancelled',
	'missed'
]);

/** What already happened to the same message: writing it again by ourselves would be stubborn. */
function obstacleTo(needed: CalendarDraft, messages: readonly CalendarMessage[]): Obstacle | null {
	const last = messages.findLast((message) => settled.has(message.state));
	if (!last || methodOf(last.kind) !== methodOf(needed.kind)) return null;
	const same = needed.kind === 'cancellation' || sameFacts(last.facts, needed.facts);
	if (last.state === 'failed' && same)
		return { address: needed.address, message: last.id, why: 'failed' };
	if (last.state === 'missed' && same)
		return { address: needed.address, message: last.id, why: 'missed' };
	// An invitation set aside by hand stays so when the event moves: the person is not to be written to.
	const unwanted = same || (last.kind === 'invitation' && needed.kind === 'invitation');
	if (last.state === 'cancelled' && unwanted)
		return { address: needed.address, message: last.id, why: 'set-aside' };
	return null;
}
