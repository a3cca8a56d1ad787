import type { OrganiserRole } from '#lib/domain/access/rights.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { CalendarPart, Message, MessageState } from '#lib/domain/messaging/message.ts';
import type { CalendarToWrite } from './invitation.port.ts';
import type { DeliveryOutcome, Verdict } from '#lib/domain/messaging/verdict.ts';

export type NewMessage = Message & { readonly mime: Uint8Array | null };

export type MessageChanges = Partial<
	Omit<Message, 'id' | 'dedupeKey' | 'createdAt' | 'revision' | 'kind'> & {
		readonly mime: Uint8Array | null;
	}
>;

export type MessageRepository = {
	find(id: string): Message | null;
	/** All messages of one invitation, oldest first, without their bytes. */
	ofInvitation(invitationId: string): Message[];
	ofMasterclass(masterclassId: string): Message[];
	mime(id: string): Uint8Array | null;
	/** False when the dedupe key is taken: the same act was done before. */
	insert(message: NewMessage): boolean;
	/** Saves if nobody saved since `revision`; raises the revision. */
	update(id: string, revision: number, changes: MessageChanges): boolean;
};

/** One line of the outbox, with the masterclass it belongs to. */
export type OutboxRow = Omit<Message, 'body' | 'dedupeKey' | 'leaseOwner' | 'leaseUntil'> & {
	readonly masterclass: Pick<Masterclass, 'id' | 'title' | 'date' | 'timeZone' | 'sendingMode'>;
	/** What the organiser who looks may do there. */
	readonly role: OrganiserRole;
};

export type OutboxQuery = {
	/** Only masterclasses that this organiser may look at. */
	readonly userId: string;
	readonly states: readonly MessageState[];
	readonly masterclassId: string | null;
	/** Part of a name, an address or a subject. */
	readonly search: string;
	readonly limit: number;
	readonly offset: number;
};

/** The outbox as organisers read it. */
export type OutboxView = {
	/** One query. What waits stands soonest first, what is past newest first, by masterclass. */
	list(query: OutboxQuery): { readonly rows: OutboxRow[]; readonly total: number };
	/** The masterclasses that messages in these states belong to, and the one asked for, first. */
	masterclasses(
		query: Pick<OutboxQuery, 'userId' | 'states' | 'masterclassId' | 'limit'>
	): { readonly id: string; readonly title: string; readonly date: string }[];
	counts(userId: string): Partial<Record<MessageState, number>>;
	/** Mails of the application itself that have not left or will not, the latest first. */
	systemMailsKept(limit: number): Message[];
};

/** The queue as delivery sees it; epoch milliseconds throughout. */
export type DeliveryRepository = {
	/** Whether anything could be claimed now: a look that takes no lock. */
	isDue(now: number): boolean;
	/**
	 * Takes the message that has waited longest, for one owner until `leaseUntil`, and counts the try.
	 * Messages to one person leave in the order of their approval. Null when nothing is due.
	 */
	claim(
		owner: string,
		now: number,
		leaseUntil: number
	): { readonly message: Message; readonly mime: Uint8Array } | null;
	/** Saves what became of a claimed message; false when the lease was taken back meanwhile. */
	finish(id: string, owner: string, verdict: Verdict, now: number): boolean;
	/** Puts back what an earlier run was sending when it ended: the server may have it. */
	takeBack(now: number): number;
	/** Marks as missed what has not left while it made sense; answers the masterclasses concerned. */
	expire(now: number): string[];
	/** How many wait to leave, and since when the oldest could. */
	waiting(now: number): { readonly count: number; readonly oldest: number | null };
};

/** Everything the words of a message are made of; the bytes follow from it alone. */
export type MessageToCompose = {
	readonly messageId: string;
	/** `Date:` header, epoch milliseconds. */
	readonly date: number;
	readonly locale: string;
	readonly from: { readonly name: string; readonly address: string };
	readonly to: { readonly name: string; readonly address: string };
	/** Whom an answer goes to, when not to the sender. */
	readonly replyTo: { readonly name: string; readonly address: string } | null;
	readonly subject: string;
	/** Plain text; blank lines part paragraphs. */
	readonly body: string;
	/** Practical details under the words, always from the present facts. */
	readonly details: readonly { readonly label: string; readonly value: string }[];
	/** The one button, and what the page behind it does. */
	readonly action: { readonly label: string; readonly url: string } | null;
	/** Small lines at the foot: privacy, why this message. */
	readonly footer: readonly { readonly text: string; readonly url: string | null }[];
	readonly inReplyTo: string | null;
	readonly calendar: { readonly part: CalendarPart; readonly file: string } | null;
};

export type ComposedMessage = {
	readonly mime: Uint8Array;
	readonly text: string;
	readonly html: string;
};

/** A message to a guest with everything that its bytes are made of, but the calendar file itself. */
export type GuestLetter = {
	readonly letter: Omit<MessageToCompose, 'calendar'>;
	/** Null for plain letters. */
	readonly calendar: CalendarToWrite | null;
};

export type ComposedGuestMessage = ComposedMessage & {
	/** The calendar file; null for plain letters. */
	readonly file: string | null;
};

/** Throws when a calendar file fails its own check: then nothing of the list is composed. */
export type GuestMessageComposer = {
	compose(letter: GuestLetter): ComposedGuestMessage;
	/** The bytes of many at once, in their order, without keeping anybody waiting. */
	composeAll(letters: readonly GuestLetter[]): Promise<Uint8Array[]>;
};

/** Finished bytes as somebody sees them who opens them. */
export type ReadableMessage = {
	readonly text: string;
	readonly html: string;
	/** The calendar file. */
	readonly file: string | null;
};

export type MessageComposer = {
	compose(message: MessageToCompose): ComposedMessage;
	/** Reads finished bytes of ours again. */
	read(mime: Uint8Array): ReadableMessage;
};

export type Mailer = {
	/** Whether messages can leave at all; without a server they wait in the outbox. */
	readonly configured: boolean;
	deliver(
		mime: Uint8Array,
		envelope: { from: string; to: string; demo: boolean }
	): Promise<DeliveryOutcome>;
	/** Reaches the server without sending; null when all is well, else what it said. */
	verify(): Promise<string | null>;
	close(): void;
};
