import { endOf, factsOf, sameFacts } from '#lib/domain/invitations/facts.ts';
import { nextSequence, nextStamp, type Version } from '#lib/domain/invitations/identity.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { CalendarPart, Message } from '#lib/domain/messaging/message.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { guestLetter, senderOf } from './letters.ts';
import type { Invitation } from './ports/invitation.port.ts';
import type { ComposedGuestMessage, GuestLetter } from './ports/messaging.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { isCalendarMessage } from './reconcile-invitations.ts';

/** A draft as somebody read it. */
export type DraftRead = { readonly id: string; readonly revision: number };

/** An approved message leaves on the day it was prepared for, or at once. */
export type Departure = 'on-its-day' | 'now';

/** `stale`: it changed since it was read; `settled`: it is no draft any more. */
export type ApprovalRefusal = 'unknown' | 'stale' | 'settled' | 'over';

type Prepared = {
	readonly message: Message;
	readonly invitation: Invitation;
	readonly part: CalendarPart;
	readonly messageId: string;
	readonly token: string | null;
	readonly letter: GuestLetter;
};

type Composed = Prepared & { readonly mime: Uint8Array };

/** How many messages one transaction freezes: others may write in between. */
const ROUND = 25;

/**
 * Approves calendar drafts: gives each its SEQUENCE and DTSTAMP, composes its bytes, and freezes all
 * that in one transaction with the state `queued`. Composing cannot be done inside a transaction, so
 * everything it rested on is looked at again before it is saved.
 *
 * @param by the organiser, or null when a masterclass sends on its own
 */
export async function approveCalendarMessages(
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
				const ready = prepare(r, ports, draft);
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

/** What a calendar message says, without its calendar; its link opens nothing. */
export const letterOfDraft = (r: Repositories, ports: Ports, message: Message) =>
	previewLetter(r, ports, message)?.letter ?? null;

/** A calendar draft exactly as it would arrive if it left now, with a link that opens nothing. */
export function previewCalendarMessage(ports: Ports, id: string): ComposedGuestMessage | null {
	const letter = ports.store.read((r) => previewLetter(r, ports, r.messages.find(id)));
	return letter && ports.guestMessages.compose(letter);
}

function previewLetter(r: Repositories, ports: Ports, message: Message | null): GuestLetter | null {
	const masterclass = masterclassOf(r, message);
	if (!message || !masterclass) return null;
	const token = message.kind === 'cancellation' ? null : 'apercu';
	return describe(r, ports, message, masterclass, token)?.letter ?? null;
}

/**
 * Cancellations first, and never two messages to one person in a wave: they are numbered in turn, each
 * after the one before it is saved.
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
	{ id, revision }: DraftRead
): Result<Prepared, ApprovalRefusal> {
	const message = r.messages.find(id);
	const masterclass = masterclassOf(r, message);
	if (!message || !masterclass) return refused('unknown');
	const refusal = hindrance(ports, message, masterclass, revision);
	if (refusal) return refused(refusal);
	const token = message.kind === 'cancellation' ? null : ports.secrets.token();
	const ready = describe(r, ports, message, masterclass, token);
	return ready ? accepted({ ...ready, message, token }) : refused('unknown');
}

const masterclassOf = (r: Repositories, message: Message | null): Masterclass | null =>
	message?.masterclassId ? r.masterclasses.find(message.masterclassId) : null;

const isDraft = (message: Message | null): boolean =>
	message?.state === 'draft' || message?.state === 'held';

/** What keeps a draft, as it was read, from being approved now. */
function hindrance(
	ports: Ports,
	message: Message,
	masterclass: Masterclass,
	revision: number
): ApprovalRefusal | null {
	if (!isDraft(message)) return 'settled';
	if (message.revision !== revision) return 'stale';
	if (!message.calendar) return 'unknown';
	const present = factsOf(masterclass);
	if (endOf(message.calendar.facts) <= ports.clock.now()) return 'over';
	if (message.method === 'REQUEST' && !sameFacts(present, message.calendar.facts)) return 'stale';
	return null;
}

/** The draft with its place in the row of versions, and its letter. */
function describe(
	r: Repositories,
	ports: Ports,
	message: Message,
	masterclass: Masterclass,
	token: string | null
) {
	const invitation =
		message.invitationId === null ? null : r.invitations.find(message.invitationId);
	if (!invitation || !isCalendarMessage(message)) return null;
	const { method, facts } = message.calendar;
	const versions = versionsOf(r, invitation);
	const sequence = nextSequence(versions, { method, facts });
	const part: CalendarPart = {
		method,
		uid: masterclass.uid,
		sequence,
		stamp: nextStamp(versions, ports.clock.now()),
		facts
	};
	const domain = ports.settings.mailFrom.address.split('@')[1];
	const messageId = `<${message.id}.${message.revision}.${sequence}@${domain}>`;
	const letter = guestLetter({
		message,
		part,
		masterclass,
		invitation,
		sender: senderOf(r, ports.settings),
		settings: ports.settings,
		messageId,
		answerUrl: token === null ? null : `${ports.settings.publicUrl}/l/${token}`
	});
	return { invitation, part, messageId, letter };
}

/** Every version that was ever given out to one person, sent or not. */
const versionsOf = (r: Repositories, invitation: Invitation): Version[] =>
	r.messages
		.ofInvitation(invitation.id)
		.flatMap(({ approvedAt, calendar }) => (approvedAt !== null && calendar ? [calendar] : []));

function freeze(
	r: Repositories,
	ports: Ports,
	prepared: Composed,
	{ by, departure }: { readonly by: string | null; readonly departure: Departure }
): Result<null, ApprovalRefusal> {
	const { message, part, invitation, token, messageId, letter, mime } = prepared;
	const numbered = r.invitations.find(invitation.id);
	if (numbered?.sequence !== invitation.sequence || numbered.stamp !== invitation.stamp)
		return refused('stale');

	const now = ports.clock.now();
	// A change of the event rewrites its drafts, so that their revision tells of it.
	const saved = r.messages.update(message.id, message.revision, {
		state: 'queued',
		mime,
		messageId,
		calendar: part,
		sequence: part.sequence,
		approvedAt: now,
		approvedBy: by,
		...(departure === 'now' ? { scheduledFor: now } : {}),
		nextAt: departure === 'now' ? now : Math.max(now, message.scheduledFor),
		updatedAt: now
	});
	if (!saved) return refused(isDraft(r.messages.find(message.id)) ? 'stale' : 'settled');

	const { from } = letter.letter;
	r.invitations.update(invitation.id, {
		sequence: part.sequence,
		stamp: part.stamp,
		organizerName: from.name,
		organizerEmail: from.address,
		threadId: invitation.threadId ?? messageId
	});
	if (token !== null) {
		if (message.kind === 'invitation') r.accessLinks.revokeAll('answer', invitation.id, now);
		r.accessLinks.insert({
			id: ports.ids.next('lnk'),
			tokenHash: ports.secrets.hash(token),
			purpose: 'answer',
			subjectId: invitation.id,
			masterclassId: message.masterclassId,
			details: { address: message.recipientEmail },
			createdAt: now,
			// The page itself closes when the event is over: a moved event moves that end too.
			expiresAt: null,
			usedAt: null,
			revokedAt: null
		});
	}
	return accepted(null);
}
