import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import type { LetterKind, MessageState } from '../messaging/message.ts';
import type { WantedLetter } from './situation.ts';

/** A letter as the outbox knows it, oldest first in every list. Epoch milliseconds. */
export type StoredLetter = {
	readonly id: string;
	/** Its occasion; null for what a guest asked for themselves. */
	readonly key: string | null;
	readonly participantId: string | null;
	readonly kind: LetterKind;
	readonly address: string;
	readonly state: MessageState;
	readonly sentAt: number | null;
	readonly expiresAt: number | null;
};

export type LetterPlan = {
	/** Drafts to write. */
	readonly create: readonly WantedLetter[];
	/** Letters whose moment passed before they could be written: kept as missed, to be told. */
	readonly missed: readonly WantedLetter[];
	/** Letters that have not left and still should, as they are wanted now. */
	readonly keep: readonly { readonly id: string; readonly wanted: WantedLetter }[];
	/** Letters that have not left and should not any more. */
	readonly supersede: readonly string[];
};

/** Nobody is reminded of the same thing twice within this time; milliseconds. */
const REMINDER_GAP = 30 * millisecondsInHour;

/** What was missed longer ago is no news any more; milliseconds. */
const MISSED_NEWS = 14 * millisecondsInDay;

const OPEN: readonly MessageState[] = ['draft', 'held', 'queued'];
const LEFT: readonly MessageState[] = ['sent', 'sending'];

/**
 * Compares the letters that are wanted with those the outbox holds. Asking twice changes nothing.
 *
 * @param letters every letter of the masterclass, oldest first
 * @param addresses the present address of everybody who still takes part, by participant
 * @param insist the letter that an organiser asked to have again
 */
export function planLetters(
	wanted: readonly WantedLetter[],
	letters: readonly StoredLetter[],
	addresses: ReadonlyMap<string, string | null>,
	now: number,
	insist: string | null = null
): LetterPlan {
	const ofKey = Map.groupBy(letters, ({ key }) => key);
	const ofPerson = Map.groupBy(letters, ({ participantId }) => participantId);
	const over = (expiresAt: number | null) => expiresAt !== null && expiresAt <= now;
	const openOf = (key: string) =>
		(ofKey.get(key) ?? []).findLast(
			({ state, expiresAt }) => OPEN.includes(state) && !over(expiresAt)
		);

	const create: WantedLetter[] = [];
	const missed: WantedLetter[] = [];
	const keep: { id: string; wanted: WantedLetter }[] = [];

	for (const letter of wanted) {
		const known = ofKey.get(letter.key) ?? [];
		if (known.some(({ state }) => LEFT.includes(state))) continue;
		if (letter.expiresAt <= now) {
			if (known.length === 0 && letter.expiresAt > now - MISSED_NEWS) missed.push(letter);
			continue;
		}
		const open = openOf(letter.key);
		if (open) keep.push({ id: open.id, wanted: letter });
		else if (
			insist === letter.key ||
			!(hindered(known.at(-1), letter) || tooSoon(letter, ofPerson.get(letter.participantId) ?? []))
		)
			create.push(letter);
	}

	const first = new Set(create.map(({ key }) => key));
	const unknown = unvouched([
		...letters,
		...create.map((one) => ({ ...one, state: 'draft' as const }))
	]);
	const kept = new Set(keep.map(({ id }) => id));
	const gone = ({ participantId, address }: StoredLetter) =>
		participantId === null || addresses.get(participantId) !== address;
	return {
		create: create.filter(
			({ key, kind, after, participantId }) =>
				insist === key ||
				(!(unknown.has(participantId) && kind !== 'delegation') &&
					(after === null ||
						!(first.has(after) || openOf(after) || refusedAt(ofKey.get(after)?.at(-1), addresses))))
		),
		missed,
		keep,
		supersede: letters
			.filter(({ state, expiresAt }) => OPEN.includes(state) && !over(expiresAt))
			.filter((letter) => (letter.key === null ? gone(letter) : !kept.has(letter.id)))
			.map(({ id }) => id)
	};
}

/**
 * Whom a guest named, while no organiser has let the first letter leave: nobody sends mail to strangers
 * through us, the companies' documents least of all.
 */
const unvouched = (
	letters: readonly Pick<StoredLetter, 'kind' | 'state' | 'participantId'>[]
): ReadonlySet<string | null> => {
	const first = new Map(
		letters
			.filter(({ kind }) => kind === 'delegation')
			.map(({ participantId, state }) => [participantId, state])
	);
	return new Set(
		[...first].flatMap(([participantId, state]) =>
			['draft', 'held', 'cancelled'].includes(state) ? [participantId] : []
		)
	);
};

/** What already happened to the same letter: writing it again by ourselves would be stubborn. */
function hindered(last: StoredLetter | undefined, letter: WantedLetter): boolean {
	if (last?.state === 'cancelled') return true;
	if (last?.state === 'failed') return last.address === letter.address;
	// Missed, and there is more time again: the event moved.
	return last?.state === 'missed' && letter.expiresAt <= (last.expiresAt ?? Infinity);
}

/** A reminder after one that was set aside, or when the person has only just been written to. */
function tooSoon(letter: WantedLetter, theirs: readonly StoredLetter[]): boolean {
	const { chain, after, scheduledFor } = letter;
	const settled = ({ state }: StoredLetter) => LEFT.includes(state) || state === 'cancelled';
	const reminders = theirs.filter((one) => chain.includes(one.kind) && settled(one));
	if (reminders.at(-1)?.state === 'cancelled') return true;
	const asked = theirs.filter(({ key }) => after !== null && key === after);
	return [...reminders, ...asked].some(
		({ sentAt }) => sentAt !== null && sentAt > scheduledFor - REMINDER_GAP
	);
}

/** The first letter was refused at the address that is still theirs: another would be as well. */
const refusedAt = (
	last: StoredLetter | undefined,
	addresses: ReadonlyMap<string, string | null>
): boolean =>
	last?.state === 'failed' &&
	last.participantId !== null &&
	addresses.get(last.participantId) === last.address;
