/**
 * The life of a message. A draft can be rewritten; `queued` freezes its bytes, so that what was
 * read is what leaves. `superseded`: a newer message took its place before it left; `missed`: its
 * moment passed.
 */
export const MESSAGE_STATES = [
	'draft',
	'held',
	'queued',
	'sending',
	'sent',
	'failed',
	'cancelled',
	'superseded',
	'missed'
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/**
 * Plain letters to guests: what is asked of them, what they receive, and the link to their space. Each
 * carries a personal link; see `domain/requests` for when each is due.
 */
export const LETTER_KINDS = [
	'save-the-date',
	/** An authority is asked for its purchase needs. */
	'needs-request',
	'needs-reminder',
	/** The inspiring structure is asked for its presentation. */
	'presentation-request',
	/** A company is asked for its faisceau d'indices. */
	'faisceau-request',
	'faisceau-reminder',
	/** The day has passed and the document is not there. */
	'faisceau-overdue',
	'faisceau-sent-back',
	/** The organiser lets a company write again: more time, or its document given back. */
	'faisceau-reopened',
	/** The documents are there for the inspiring structure, then for the authorities. */
	'share-inspiring',
	'share-authorities',
	/** A shared document changed. */
	'share-new-version',
	'questions-reminder',
	'final-reminder',
	'thanks',
	/** A company may read what the inspiring structure said of its document. */
	'feedback-opened',
	/** A new personal link: asked for by the guest, or for their new address. */
	'space-link',
	/** A colleague was named by a guest, and gets a link of their own. */
	'delegation'
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const MESSAGE_KINDS = [
	/** First calendar invitation of a person. */
	'invitation',
	/** The event changed: same UID, next SEQUENCE. */
	'update',
	/** The event, or this person's part in it, is no more. */
	'cancellation',
	/** Invites a second organiser to the application. */
	'organiser-invitation',
	'password-reset',
	/** An organiser sends a message to themselves to see it. */
	'test',
	...LETTER_KINDS
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Kinds that carry a calendar object. */
export const CALENDAR_KINDS: readonly MessageKind[] = ['invitation', 'update', 'cancellation'];

export const isLetterKind = (kind: MessageKind): kind is LetterKind =>
	(LETTER_KINDS as readonly MessageKind[]).includes(kind);

/** What a guest's calendar shows; a change of `start`, `minutes` or `location` is significant. */
export type CalendarFacts = {
	/** Epoch milliseconds. */
	readonly start: number;
	readonly minutes: number;
	readonly summary: string;
	readonly location: string;
};

/** The calendar object of a frozen message. */
export type CalendarPart = {
	readonly method: 'REQUEST' | 'CANCEL';
	readonly uid: string;
	readonly sequence: number;
	/** DTSTAMP, epoch milliseconds, whole seconds. */
	readonly stamp: number;
	readonly facts: CalendarFacts;
};

/** One row of the outbox. */
export type Message = {
	readonly id: string;
	readonly dedupeKey: string;
	readonly kind: MessageKind;
	readonly masterclassId: string | null;
	readonly contactId: string | null;
	/** The space a letter leads to; null for every other kind, and once the person is taken off. */
	readonly participantId: string | null;
	readonly invitationId: string | null;
	readonly state: MessageState;
	readonly reason: string;
	readonly reasonDetails: Record<string, string>;
	readonly locale: string;
	readonly recipientName: string;
	readonly recipientEmail: string;
	readonly subject: string;
	readonly body: string;
	readonly edited: boolean;
	/** The method this message has or will have; null for plain mail. */
	readonly method: 'REQUEST' | 'CANCEL' | null;
	readonly sequence: number | null;
	readonly calendar: CalendarPart | null;
	/** Epoch milliseconds. */
	readonly scheduledFor: number;
	readonly expiresAt: number | null;
	readonly messageId: string | null;
	readonly approvedAt: number | null;
	readonly approvedBy: string | null;
	readonly attempts: number;
	readonly ambiguous: boolean;
	readonly nextAt: number | null;
	readonly leaseOwner: string | null;
	readonly leaseUntil: number | null;
	readonly sentAt: number | null;
	readonly smtpReply: string | null;
	readonly lastError: string | null;
	readonly replaces: string | null;
	readonly demo: boolean;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly revision: number;
};
