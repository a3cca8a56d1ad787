import { mayOrganiser } from '#lib/domain/access/rights.ts';
import type { CalendarPart, Message } from '#lib/domain/messaging/message.ts';
import {
	actsOn,
	OUTBOX_TABS,
	STATES_OF_TAB,
	type MessageAct,
	type OutboxTab
} from '#lib/domain/messaging/outbox.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { asLocale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/server.ts';
import { letterOfDraft, previewCalendarMessage } from './approval.ts';
import { reconcileInvitations } from './reconcile-invitations.ts';
import type { MessageChanges, ReadableMessage } from './ports/messaging.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';

/** How many masterclasses the outbox offers to look at alone. */
const OUTBOX_CHOICES = 50;
/** Lines on one page of the outbox. */
const OUTBOX_PAGE = 60;

/** How many mails of the application itself the settings show. */
const SYSTEM_MAILS = 20;

/** A message with everything its page shows. */
export type MessageShown = {
	readonly message: Message;
	readonly masterclass: { readonly id: string; readonly title: string; readonly timeZone: string };
	/** Of the contact it was written for; to correct the address. */
	readonly contact: {
		readonly id: string;
		readonly revision: number;
		readonly email: string | null;
	} | null;
	readonly approvedBy: string | null;
	/** Empty for somebody who may only look. */
	readonly acts: readonly MessageAct[];
	readonly calendar: CalendarPart | null;
	readonly arrives: ReadableMessage;
	/** Its content was erased, a year after the event. */
	readonly erased: boolean;
	/** Epoch milliseconds. */
	readonly now: number;
};

/** `stale`: it changed since it was read; `settled`: its state does not allow this any more. */
export type MessageRefusal = 'unknown' | 'stale' | 'settled';

/** A message as somebody read it. */
type Read = { readonly id: string; readonly revision: number };

/** The outbox: every message of one's masterclasses, from draft to sent or not. */
export const createMessagingUseCases = (ports: Ports) => {
	const own = (
		r: Repositories,
		scope: { readonly masterclassId: string },
		id: string
	): Message | null => {
		const message = r.messages.find(id);
		return message?.masterclassId === scope.masterclassId ? message : null;
	};

	/** One act of an organiser on one message, with its line of history. */
	const act = (
		scope: MasterclassScope<'edit'>,
		{ id, revision }: Read,
		kind: MessageAct,
		changes: (now: number) => MessageChanges
	): Result<null, MessageRefusal> =>
		ports.store.write((r) => {
			const now = ports.clock.now();
			const message = own(r, scope, id);
			if (!message) return refused('unknown');
			if (!actsOn(message, now, ports.mailer.configured).includes(kind)) return refused('settled');
			if (!r.messages.update(id, revision, { ...changes(now), updatedAt: now }))
				return refused('stale');
			r.activities.append({
				id: ports.ids.next('act'),
				masterclassId: scope.masterclassId,
				userId: scope.organiser.userId,
				at: now,
				kind: `message-${kind}`,
				details: { message: id, recipient: message.recipientName }
			});
			// What was decided about one message may ask for another, or for none.
			reconcileInvitations(r, ports, scope.masterclassId);
			return accepted(null);
		});

	return {
		/** One heap of the outbox, over all masterclasses an organiser may look at. */
		list: (
			scope: OrganiserScope,
			query: {
				readonly tab: OutboxTab;
				readonly masterclassId: string | null;
				readonly search: string;
				readonly page: number;
			}
		) =>
			ports.store.read((r) => {
				const heap = {
					userId: scope.userId,
					states: STATES_OF_TAB[query.tab],
					masterclassId: query.masterclassId
				};
				const { rows, total } = r.outbox.list({
					...heap,
					search: query.search,
					limit: OUTBOX_PAGE,
					offset: (query.page - 1) * OUTBOX_PAGE
				});
				const counts = r.outbox.counts(scope.userId);
				return {
					rows: rows.map(({ role, ...row }) => ({ ...row, editable: mayOrganiser(role, 'edit') })),
					total,
					masterclasses: r.outbox.masterclasses({ ...heap, limit: OUTBOX_CHOICES }),
					now: ports.clock.now(),
					pages: Math.max(1, Math.ceil(total / OUTBOX_PAGE)),
					tabs: OUTBOX_TABS.map((tab) => ({
						tab,
						count: STATES_OF_TAB[tab].reduce((sum, state) => sum + (counts[state] ?? 0), 0)
					}))
				};
			}),

		/**
		 * Invitations of colleagues and forgotten passwords that wait, were refused or came too late:
		 * they stand in no masterclass's outbox.
		 */
		systemMails: (_scope: OrganiserScope) => ({
			messages: ports.store.read((r) => r.outbox.systemMailsKept(SYSTEM_MAILS)),
			now: ports.clock.now()
		}),

		/** The masterclass a message belongs to; whoever asks has to be let in there first. */
		masterclassOf: (_scope: OrganiserScope, id: string): string | null =>
			ports.store.read((r) => r.messages.find(id)?.masterclassId ?? null),

		/** A message as it will arrive, or as it left; only its personal link keeps its secret. */
		read: async (scope: MasterclassScope, id: string): Promise<MessageShown | null> => {
			const found = ports.store.read((r) => {
				const message = own(r, scope, id);
				const masterclass = r.masterclasses.find(scope.masterclassId);
				if (!message || !masterclass) return null;
				const contact = message.contactId === null ? null : r.contacts.find(message.contactId);
				return {
					message,
					masterclass: {
						id: masterclass.id,
						title: masterclass.title,
						timeZone: masterclass.timeZone
					},
					contact: contact && {
						id: contact.id,
						revision: contact.revision,
						email: contact.email
					},
					approvedBy:
						message.approvedBy === null
							? null
							: (r.organisers.find(message.approvedBy)?.name ?? null),
					mime: r.messages.mime(id)
				};
			});
			if (!found) return null;
			const { mime, ...shown } = found;
			const erased = isErased(found.message);
			const arrives = mime
				? ports.composer.read(mime)
				: ((erased ? null : previewCalendarMessage(ports, id)) ?? {
						text: '',
						html: '',
						file: null
					});
			return {
				...shown,
				erased,
				calendar: found.message.calendar,
				now: ports.clock.now(),
				acts: mayOrganiser(scope.role, 'edit')
					? actsOn(found.message, ports.clock.now(), ports.mailer.configured)
					: [],
				arrives: {
					text: withoutSecrets(arrives.text),
					html: withoutSecrets(arrives.html),
					file: arrives.file
				}
			};
		},

		/**
		 * The message as a file, personal link and all: for those who may send it themselves. A draft is
		 * composed as it would leave now, its link opens nothing.
		 */
		file: async (scope: MasterclassScope<'edit'>, id: string): Promise<Uint8Array | null> => {
			const found = ports.store.read((r) => {
				const message = own(r, scope, id);
				return message && !isErased(message) ? { mime: r.messages.mime(id) } : null;
			});
			if (!found) return null;
			return found.mime ?? previewCalendarMessage(ports, id)?.mime ?? null;
		},

		edit: (
			scope: MasterclassScope<'edit'>,
			read: Read,
			words: { readonly subject: string; readonly body: string }
		) => act(scope, read, 'edit', () => ({ ...words, edited: true })),

		hold: (scope: MasterclassScope<'edit'>, read: Read) =>
			act(scope, read, 'hold', () => ({ state: 'held' })),

		release: (scope: MasterclassScope<'edit'>, read: Read) =>
			act(scope, read, 'release', () => ({ state: 'draft' })),

		takeBack: (scope: MasterclassScope<'edit'>, read: Read) =>
			act(scope, read, 'take-back', () => ({
				state: 'draft',
				mime: null,
				messageId: null,
				sequence: null,
				nextAt: null,
				approvedAt: null,
				approvedBy: null,
				smtpReply: null,
				lastError: null
			})),

		leaveNow: (scope: MasterclassScope<'edit'>, read: Read) =>
			act(scope, read, 'leave-now', (now) => ({ nextAt: now, scheduledFor: now })),

		setAside: (scope: MasterclassScope<'edit'>, read: Read) =>
			act(scope, read, 'set-aside', () => ({ state: 'cancelled', nextAt: null })),

		/** The organiser sent the file from their own mailbox. */
		markSent: (scope: MasterclassScope<'edit'>, read: Read) =>
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
		writeAgain: (scope: MasterclassScope<'edit'>, id: string): Result<string, MessageRefusal> =>
			ports.store.write((r) => {
				const message = own(r, scope, id);
				if (!message) return refused('unknown');
				const { contactId, invitationId } = message;
				const acts = actsOn(message, ports.clock.now(), ports.mailer.configured);
				if (!acts.includes('write-again') || contactId === null || invitationId === null)
					return refused('settled');
				reconcileInvitations(r, ports, scope.masterclassId, contactId);
				const again = r.messages
					.ofInvitation(invitationId)
					.findLast(({ state }) => state === 'draft' || state === 'held');
				return again ? accepted(again.id) : refused('settled');
			}),

		/** Sends the words and the look of a message to the organiser who reads it, without calendar. */
		test: async (
			scope: MasterclassScope,
			id: string
		): Promise<Result<string, 'unknown' | 'demo' | 'not-configured'>> => {
			if (!ports.mailer.configured) return refused('not-configured');
			const found = ports.store.read((r) => {
				const message = own(r, scope, id);
				const letter = message && letterOfDraft(r, ports, message);
				return message && letter ? { message, letter } : null;
			});
			if (!found) return refused('unknown');
			const { message, letter } = found;
			if (message.demo) return refused('demo');
			const now = ports.clock.now();
			const { name, email } = scope.organiser;
			const testId = ports.ids.next('msg');
			const words = translator(asLocale(scope.organiser.locale) ?? 'fr').t.messaging.test;
			const messageId = `<${testId}@${ports.settings.mailFrom.address.split('@')[1]}>`;
			const subject = words.subject(message.subject);
			const { mime } = ports.composer.compose({
				...letter,
				messageId,
				date: now,
				to: { name, address: email },
				subject,
				footer: [{ text: words.footer, url: null }, ...letter.footer],
				inReplyTo: null,
				calendar: null
			});
			ports.store.write((r) =>
				r.messages.insert({
					...message,
					id: testId,
					dedupeKey: testId,
					kind: 'test',
					contactId: null,
					invitationId: null,
					state: 'queued',
					reason: 'test',
					reasonDetails: {},
					recipientName: name,
					recipientEmail: email,
					subject,
					method: null,
					sequence: null,
					calendar: null,
					scheduledFor: now,
					expiresAt: null,
					messageId,
					mime,
					approvedAt: now,
					approvedBy: scope.organiser.userId,
					attempts: 0,
					ambiguous: false,
					nextAt: now,
					leaseOwner: null,
					leaseUntil: null,
					sentAt: null,
					smtpReply: null,
					lastError: null,
					replaces: null,
					createdAt: now,
					updatedAt: now,
					revision: 1
				})
			);
			return accepted(email);
		}
	};
};

/** Whoever holds a guest's link answers in their name: a page that many may read shows it cut off. */
const withoutSecrets = (text: string): string => text.replace(/(\/l\/)(?!apercu\b)[\w-]+/g, '$1…');

/** Every message has words until they are erased. */
const isErased = ({ body }: Message): boolean => body === '';
