import { mayOrganiser } from '#lib/domain/access/rights.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { CalendarPart, Message } from '#lib/domain/messaging/message.ts';
import {
	actsOn,
	OUTBOX_TABS,
	STATES_OF_TAB,
	type MessageAct,
	type OutboxTab
} from '#lib/domain/messaging/outbox.ts';
import { previewMessage } from './approval.ts';
import { createMessageActs, messageOf } from './message-acts.ts';
import { createMessageTest } from './message-test.ts';
import type { ReadableMessage } from './ports/messaging.port.ts';
import type { Ports } from './ports/ports.ts';
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
	readonly masterclass: Pick<Masterclass, 'id' | 'title' | 'timeZone' | 'sendingMode'>;
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

/** The outbox: every message of one's masterclasses, from draft to sent or not. */
export const createMessagingUseCases = (ports: Ports) => ({
	...createMessageActs(ports),
	test: createMessageTest(ports),

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
			const message = messageOf(r, scope, id);
			const masterclass = r.masterclasses.find(scope.masterclassId);
			if (!message || !masterclass) return null;
			const contact = message.contactId === null ? null : r.contacts.find(message.contactId);
			return {
				message,
				masterclass: {
					id: masterclass.id,
					title: masterclass.title,
					timeZone: masterclass.timeZone,
					sendingMode: masterclass.sendingMode
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
			: ((erased ? null : previewMessage(ports, id)) ?? {
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
	 * composed as it would leave now, and what has left as it was: their link opens nothing.
	 */
	file: async (scope: MasterclassScope<'edit'>, id: string): Promise<Uint8Array | null> => {
		const found = ports.store.read((r) => {
			const message = messageOf(r, scope, id);
			return message && !isErased(message) ? { mime: r.messages.mime(id) } : null;
		});
		if (!found) return null;
		return found.mime ?? previewMessage(ports, id)?.mime ?? null;
	}
});

/** Whoever holds a guest's link acts in their name: a page that many may read shows it cut off. */
const withoutSecrets = (text: string): string =>
	text.replace(/(\/(?:l|enter)\/)(?!apercu\b)[\w-]+/g, '$1…');

/** Every message has words until they are erased. */
const isErased = ({ body }: Message): boolean => body === '';
