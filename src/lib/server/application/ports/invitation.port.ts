import type { Answer } from '#lib/domain/invitations/answer.ts';
import type { CalendarPart } from '#lib/domain/messaging/message.ts';
import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';

export type Invitation = {
	readonly id: string;
	readonly masterclassId: string;
	readonly contactId: string;
	readonly sequence: number | null;
	readonly stamp: number | null;
	readonly organizerName: string | null;
	readonly organizerEmail: string | null;
	readonly threadId: string | null;
	readonly answer: Answer;
	readonly answerComment: string;
	readonly answeredAt: number | null;
	readonly answeredSequence: number | null;
	readonly createdAt: number;
};

/** Somebody a masterclass writes to: takes part, or was invited once. */
export type InvitedPerson = {
	readonly contactId: string;
	readonly name: string;
	readonly email: string | null;
	/**
	 * A guest named this person by an address that is somebody else's, of another organisation: what is
	 * written there is held until an organiser has looked.
	 */
	readonly disputed: boolean;
	readonly locale: string;
	readonly demo: boolean;
	/** Of the contact, to correct the address. */
	readonly revision: number;
	readonly organisation: string;
	/** Null once taken off the masterclass. */
	readonly role: ParticipationRole | null;
	readonly stage: Stage | null;
};

export type InvitationRepository = {
	/** Everybody who takes part or has an invitation, by name; one query. */
	people(masterclassId: string): InvitedPerson[];
	find(id: string): Invitation | null;
	findFor(masterclassId: string, contactId: string): Invitation | null;
	ofMasterclass(masterclassId: string): Invitation[];
	/** Identifiers of a person's invitations, to all masterclasses. */
	ofContact(contactId: string): string[];
	insert(invitation: Invitation): void;
	update(
		id: string,
		changes: Partial<Omit<Invitation, 'id' | 'masterclassId' | 'contactId' | 'createdAt'>>
	): void;
};

/** One person's calendar object, to be written as a file (RFC 5545, RFC 5546). */
export type CalendarToWrite = {
	readonly part: CalendarPart;
	readonly description: string;
	/** The public page; never a personal link. */
	readonly url: string | null;
	readonly organizer: { readonly name: string; readonly email: string };
	readonly attendee: { readonly name: string; readonly email: string };
	/** Epoch milliseconds. */
	readonly created: number;
};

export type CalendarEntryToWrite = {
	readonly uid: string;
	readonly stamp: number;
	readonly start: number;
	readonly minutes: number;
	readonly summary: string;
	readonly location: string;
	readonly description: string;
	readonly url: string | null;
};

export type CalendarFeedToWrite = {
	readonly name: string;
	readonly url: string | null;
	readonly days: readonly {
		readonly uid: string;
		/** Local day, `YYYY-MM-DD`. */
		readonly date: string;
		readonly summary: string;
		readonly description: string;
		readonly url: string | null;
		/** Epoch milliseconds. */
		readonly lastModified: number;
		readonly cancelled: boolean;
	}[];
};

export type CalendarWriter = {
	/** An iTIP object for one person. Throws when the file fails its own check. */
	invitation(calendar: CalendarToWrite): string;
	/** One event to download, without method or people. */
	entry(entry: CalendarEntryToWrite): string;
	/** A subscription of all-day entries, without method or people. */
	feed(feed: CalendarFeedToWrite): string;
};
