import type { GuestFacts } from '#lib/domain/spaces/expectations.ts';
import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';

/** Whose space it is: one person at one masterclass. */
export type SpaceOwner = {
	readonly participantId: string;
	readonly participationId: string;
	readonly masterclassId: string;
	readonly contactId: string;
	readonly name: string;
	readonly givenName: string;
	readonly email: string | null;
	/**
	 * A guest named this person by an address that is somebody else's, of another organisation: what is
	 * written there is held until an organiser has looked.
	 */
	readonly disputed: boolean;
	/** The language we write to this person in. */
	readonly locale: string;
	readonly organisation: string;
	readonly role: ParticipationRole;
	/** How far recruiting has come with the organisation. */
	readonly stage: Stage;
};

/** What a guest has done so far, as their first page counts it. */
export type SpaceFacts = Pick<
	GuestFacts,
	| 'answer'
	| 'sent'
	| 'needs'
	| 'faisceau'
	| 'lateAllowed'
	| 'presentation'
	| 'documents'
	| 'readings'
	| 'questions'
	| 'feedback'
>;

/** Reads made for the guests' spaces: one query each. */
export type SpaceView = {
	find(participantId: string): SpaceOwner | null;
	/** Everybody at a masterclass, by organisation, then by name. */
	ofMasterclass(masterclassId: string): SpaceOwner[];
	/** The spaces that an e-mail address (lower case) opens, the latest masterclass first. */
	ofEmail(email: string): SpaceOwner[];
	/** One query. */
	facts(owner: SpaceOwner): SpaceFacts;
};
