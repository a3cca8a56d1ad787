import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { Message } from '#lib/domain/messaging/message.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { calendarDraft } from './approve-calendar.ts';
import { letterDraft } from './approve-letter.ts';
import type { ComposedGuestMessage, GuestLetter, MessageChanges } from './ports/messaging.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';

/** A draft as somebody read it. */
export type DraftRead = { readonly id: string; readonly revision: number };

/** An approved message leaves on the day it was prepared for, or at once. */
export type Departure = 'on-its-day' | 'now';

/**
 * `stale`: it changed since it was read; `settled`: it is no draft any more; `over`: too late; `early`:
 * what it announces is not approved.
 */
export type ApprovalRefusal = 'unknown' | 'stale' | 'settled' | 'over' | 'early';

/**
 * What one kind of draft is made of: a calendar message, or a plain letter. A real one holds a new
 * personal link, a preview one that opens nothing.
 */
export type DraftContent = {
	readonly messageId: string;
	readonly letter: GuestLetter;
	/** Why it may not leave, beyond what holds for every draft. */
	readonly hindrance: (now: number) => ApprovalRefusal | null;
	/** Whether all it rests on still holds when its bytes are there. */
	readonly stands: (r: Repositories) => boolean;
	/** What is frozen in its row, and what is saved beside it. */
	readonly changes: MessageChanges;
	readonly seal: (r: Repositories, now: number) => void;
};

/** What makes the content of a draft; null when it is none of its kind any more. */
export type DraftMaker = (
	r: Repositories,
	ports: Ports,
	draft: {
		readonly message: Message;
		readonly masterclass: Masterclass;
		/** Epoch milliseconds at which it leaves. */
		readonly leaves: number;
		readonly preview: boolean;
	}
) => DraftContent | null;

const makerOf = ({ calendar }: Message): DraftMaker => (calendar ? calendarDraft : letterDraft);

type Prepared = DraftContent & { readonly message: Message; readonly leaves: number };
type Composed = Prepared & { readonly mime: Uint8Array };

/** How many messages one transaction freezes: others may write in between. */
const ROUND = 25;

/**
 * Approves drafts: composes their bytes, and freezes these with all that belongs to them, in one
 * transaction with the state `queued`. Composing cannot be done inside a transaction, so everything
 * it rested on is looked at again before it is saved.
 *
 * @param by the organiser, or null when a masterclass sends on its own
 */
export async function approveMessages(
	ports: Ports,
	drafts: readonly DraftRead[],
	by: string | null,
	departure: Departure = 'on-its-day'
): Promise<Map<string, Result<null, ApprovalRefusal>>> {
	const results = new Map<string, Result<null, ApprovalRefusal>>();

	const compose = async (round: readonly DraftRead[]): Promise<Composed[]> => {
		const prepared: Prepared[] = [];
		ports.store.read((r) => {
			for (const draft of round) {
				const ready = prepare(r, ports, draft, departure);
				if (ready.ok) prepared.push(ready.value);
				else results.set(draft.id, ready);
			}
		});
		const bytes = await ports.guestMessages.composeAll(prepared.map(({ letter }) => letter));
		return prepared.flatMap((one, index) => {
			const mime = bytes[index];
			return mime ? [{ ...one, mime }] : [];
		});
	};

	for (const wave of waves(ports, drafts)) {
		const rounds = chunk(wave, ROUND);
		let ahead = compose(rounds[0] ?? []);
		for (let next = 1; next <= rounds.length; next += 1) {
			const composed = await ahead;
			// The next round is composed while this one is saved and leaves.
			ahead = compose(rounds[next] ?? []);
			ports.store.write((r) => {
				for (const one of composed)
					results.set(one.message.id, freeze(r, ports, one, { by, departure }));
			});
		}
	}
	return results;
}

/** What a draft says, without its calendar; its link opens nothing. */
export const letterOfDraft = (r: Repositories, ports: Ports, message: Message) =>
	previewLetter(r, ports, message)?.letter ?? null;

/** A draft exactly as it would arrive if it left now, with a link that opens nothing. */
export function previewMessage(ports: Ports, id: string): ComposedGuestMessage | null {
	const letter = ports.store.read((r) => previewLetter(r, ports, r.messages.find(id)));
	return letter && ports.guestMessages.compose(letter);
}

function previewLetter(r: Repositories, ports: Ports, message: Message | null): GuestLetter | null {
	const masterclass = masterclassOf(r, message);
	if (!message || !masterclass) return null;
	const leaves = ports.clock.now();
	const draft = { message, masterclass, leaves, preview: true };
	return makerOf(message)(r, ports, draft)?.letter ?? null;
}

/**
 * Cancellations first, and never two calendar messages to one person in a wave: they are numbered in
 * turn, each after the one before it is saved.
 */
function waves(ports: Ports, drafts: readonly DraftRead[]): DraftRead[][] {
	const known = ports.store.read((r) =>
		drafts.map((draft) => ({ draft, message: r.messages.find(draft.id) }))
	);
	const ordered = [
		...known.filter(({ message }) => message?.kind === 'cancellation'),
		...known.filter(({ message }) => message?.kind !== 'cancellation')
	];
	const result: DraftRead[][] = [];
	const written = new Map<string, number>();
	for (const { draft, message } of ordered) {
		const person = message?.invitationId ?? draft.id;
		const turn = written.get(person) ?? 0;
		written.set(person, turn + 1);
		(result[turn] ??= []).push(draft);
	}
	return result;
}

const chunk = <Item>(items: readonly Item[], size: number): Item[][] =>
	Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
		items.slice(index * size, (index + 1) * size)
	);

function prepare(
	r: Repositories,
	ports: Ports,
	{ id, revision }: DraftRead,
	departure: Departure
): Result<Prepared, ApprovalRefusal> {
	const message = r.messages.find(id);
	const masterclass = masterclassOf(r, message);
	if (!message || !masterclass) return refused('unknown');
	if (!isDraft(message)) return refused('settled');
	if (message.revision !== revision) return refused('stale');
	const now = ports.clock.now();
	const leaves = departure === 'now' ? now : Math.max(now, message.scheduledFor);
	const draft = { message, masterclass, leaves, preview: false };
	const content = makerOf(message)(r, ports, draft);
	if (!content) return refused('unknown');
	const hindrance = content.hindrance(now);
	return hindrance ? refused(hindrance) : accepted({ ...content, message, leaves });
}

const masterclassOf = (r: Repositories, message: Message | null): Masterclass | null =>
	message?.masterclassId ? r.masterclasses.find(message.masterclassId) : null;

const isDraft = (message: Message | null): boolean =>
	message?.state === 'draft' || message?.state === 'held';

function freeze(
	r: Repositories,
	ports: Ports,
	{ message, messageId, changes, stands, seal, leaves, mime }: Composed,
	{ by, departure }: { readonly by: string | null; readonly departure: Departure }
): Result<null, ApprovalRefusal> {
	if (!stands(r)) return refused('stale');
	const now = ports.clock.now();
	// A change of the event rewrites its drafts, so that their revision tells of it.
	const saved = r.messages.update(message.id, message.revision, {
		...changes,
		state: 'queued',
		mime,
		messageId,
		approvedAt: now,
		approvedBy: by,
		...(departure === 'now' ? { scheduledFor: now } : {}),
		nextAt: leaves,
		updatedAt: now
	});
	if (!saved) return refused(isDraft(r.messages.find(message.id)) ? 'stale' : 'settled');
	seal(r, now);
	return accepted(null);
}
