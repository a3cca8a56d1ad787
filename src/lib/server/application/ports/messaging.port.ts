import type { CalendarPart, Message } from '#lib/domain/messaging/message.ts';

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

/** Everything the words of a message are made of; the bytes follow from it alone. */
export type MessageToCompose = {
	readonly messageId: string;
	/** `Date:` header, epoch milliseconds. */
	readonly date: number;
	readonly locale: string;
	readonly from: { readonly name: string; readonly address: string };
	readonly to: { readonly name: string; readonly address: string };
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

export type MessageComposer = {
	compose(message: MessageToCompose): Promise<ComposedMessage>;
};

/** What became of one try to hand a message over; `transport` faults are not the mail's. */
export type DeliveryOutcome =
	| { readonly kind: 'accepted'; readonly reply: string }
	| { readonly kind: 'refused'; readonly reply: string }
	| { readonly kind: 'deferred'; readonly reply: string; readonly ambiguous: boolean }
	| { readonly kind: 'transport'; readonly reply: string };

export type Mailer = {
	/** Whether messages can leave at all; without a server they wait in the outbox. */
	readonly configured: boolean;
	deliver(mime: Uint8Array, envelope: { from: string; to: string }): Promise<DeliveryOutcome>;
	/** Reaches the server without sending; null when all is well, else what it said. */
	verify(): Promise<string | null>;
	close(): void;
};
