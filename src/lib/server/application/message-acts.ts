import { isLetterKind, type Message } from '#lib/domain/messaging/message.ts';
import { actsOn, type MessageAct } from '#lib/domain/messaging/outbox.ts';
import { goesWithWave } from '#lib/domain/shares/wave.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { approveMessages, type Departure, type DraftRead } from './approval.ts';
import type { MessageChanges } from './ports/messaging.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileInvitations } from './reconcile-invitations.ts';
import { occasionOf, reconcileRequests, TAKEN_BACK } from './reconcile-requests.ts';
import { reconcileMessages } from './reconcile.ts';
import type { MasterclassScope } from './scope.ts';
import { record } from './transaction.ts';

/** `stale`: it changed since it was read; `settled`: its state does not allow this any more. */
export type MessageRefusal = 'unknown' | 'stale' | 'settled';

type Edit = MasterclassScope<'edit'>;

/** A message of the masterclass that a scope was checked for. */
export const messageOf = (
	r: Repositories,
	scope: { readonly masterclassId: string },
	id: string
): Message | null => {
	const message = r.messages.find(id);
	return message?.masterclassId === scope.masterclassId ? message : null;
};

/** What an organiser does to messages: each act with its line of history. */
export const createMessageActs = (ports: Ports) => {
	const act = (
		scope: Edit,
		{ id, revision }: DraftRead,
		kind: MessageAct,
		changes: (now: number, message: Message) => MessageChanges
	): Result<null, MessageRefusal> =>
		ports.store.write((r) => {
			const now = ports.clock.now();
			const message = messageOf(r, scope, id);
			if (!message) return refused('unknown');
			if (!actsOn(message, now, ports.mailer.configured).includes(kind)) return refused('settled');
			if (!r.messages.update(id, revision, { ...changes(now, message), updatedAt: now }))
				return refused('stale');
			record(r, ports, scope, `message-${kind}`, { message: id, recipient: message.recipientName });
			// What was decided about one message may ask for another, or for none.
			reconcileMessages(r, ports, scope.masterclassId);
			return accepted(null);
		});

	/** Approves drafts as they were read; says how many leave and how many had changed since. */
	const approve = async (
		scope: Edit,
		drafts: readonly DraftRead[],
		departure: Departure = 'on-its-day'
	): Promise<{ readonly approved: number; readonly changed: number }> => {
		const own = ports.store.read((r) => drafts.filter(({ id }) => messageOf(r, scope, id)));
		const results = await approveMessages(ports, own, scope.organiser.userId, departure);
		const approved = [...results.values()].filter(({ ok }) => ok).length;
		if (approved > 0)
			ports.store.write((r) => {
				record(r, ports, scope, 'messages-approved', { count: approved });
				// An invitation that leaves announces the date: no letter has to.
				reconcileRequests(r, ports, scope.masterclassId);
			});
		return { approved, changed: drafts.length - approved };
	};

	return {
		approve,

		edit: (
			scope: Edit,
			read: DraftRead,
			words: { readonly subject: string; readonly body: string }
		) => act(scope, read, 'edit', () => ({ ...words, edited: true })),

		hold: (scope: Edit, read: DraftRead) => act(scope, read, 'hold', () => ({ state: 'held' })),

		release: (scope: Edit, read: DraftRead) =>
			act(scope, read, 'release', () => ({ state: 'draft' })),

		/** What goes with a wave is kept back as well, or the wave would approve it again. */
		takeBack: (scope: Edit, read: DraftRead) =>
			act(scope, read, 'take-back', (_now, { kind }) =>
				goesWithWave(kind) ? { ...TAKEN_BACK, state: 'held' } : TAKEN_BACK
			),

		/** A letter is dated of the day it leaves, so that it is composed anew. */
		leaveNow: async (scope: Edit, read: DraftRead): Promise<Result<null, MessageRefusal>> => {
			const letter = ports.store.read((r) => {
				const message = messageOf(r, scope, read.id);
				return message !== null && isLetterKind(message.kind);
			});
			const left = act(scope, read, 'leave-now', (now) => ({
				...(letter ? TAKEN_BACK : { nextAt: now }),
				scheduledFor: now
			}));
			if (!left.ok || !letter) return left;
			const revision = ports.store.read((r) => r.messages.find(read.id)?.revision ?? 0);
			const { approved } = await approve(scope, [{ id: read.id, revision }], 'now');
			return approved === 1 ? accepted(null) : refused('stale');
		},

		setAside: (scope: Edit, read: DraftRead) =>
			act(scope, read, 'set-aside', () => ({ state: 'cancelled', nextAt: null })),

		/** The organiser sent the file from their own mailbox. */
		markSent: (scope: Edit, read: DraftRead) =>
			act(scope, read, 'mark-sent', (now) => ({
				state: 'sent',
				nextAt: null,
				sentAt: now,
				smtpReply: 'by-hand'
			})),

		/**
		 * Writes a message again that was refused, missed or set aside: a new one, to be read first.
		 *
		 * @returns its identifier; `settled` when nothing needs to be sent any more
		 */
		writeAgain: (scope: Edit, id: string): Result<string, MessageRefusal> =>
			ports.store.write((r) => {
				const message = messageOf(r, scope, id);
				if (!message) return refused('unknown');
				const acts = actsOn(message, ports.clock.now(), ports.mailer.configured);
				if (!acts.includes('write-again')) return refused('settled');
				const same = writeAnew(r, scope.masterclassId, message);
				const again = r.messages
					.ofMasterclass(scope.masterclassId)
					.findLast((one) => same(one) && (one.state === 'draft' || one.state === 'held'));
				return again ? accepted(again.id) : refused('settled');
			})
	};

	/** @returns whether a message stands in the place of the one that was to be written again */
	function writeAnew(
		r: Repositories,
		masterclassId: string,
		message: Message
	): (one: Message) => boolean {
		const { contactId, invitationId } = message;
		const occasion = occasionOf(message);
		if (occasion !== null) {
			reconcileRequests(r, ports, masterclassId, occasion);
			return (one) => occasionOf(one) === occasion;
		}
		if (contactId !== null) reconcileInvitations(r, ports, masterclassId, contactId);
		return (one) => invitationId !== null && one.invitationId === invitationId;
	}
};
