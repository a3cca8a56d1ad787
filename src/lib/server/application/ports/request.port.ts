import type { FaisceauState } from '#lib/domain/faisceau/faisceau.ts';
import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';

/** Somebody at a masterclass whom letters are written to. Epoch milliseconds. */
export type Recipient = {
	readonly participantId: string;
	readonly participationId: string;
	readonly contactId: string;
	readonly name: string;
	readonly email: string | null;
	readonly locale: string;
	readonly demo: boolean;
	readonly contactUpdatedAt: number;
	readonly role: ParticipationRole;
	readonly stage: Stage;
	readonly stageSince: number;
	readonly joinedAt: number;
	/** Name of the colleague who named them; null when an organiser did. */
	readonly delegatedBy: string | null;
	/**
	 * A guest named this person by an address that is somebody else's, of another organisation: what is
	 * written there is held until an organiser has looked.
	 */
	readonly disputed: boolean;
	/** They said that they will not come, to the hours as they are. */
	readonly declined: boolean;
};

/** What the organisations of a masterclass have done so far, by participation. */
export type Progress = {
	/** How many needs, and how many questions, those that are not zero. */
	readonly needs: ReadonlyMap<string, number>;
	readonly questions: ReadonlyMap<string, number>;
	/** How many documents each may read, those that are not zero. */
	readonly documents: ReadonlyMap<string, number>;
	/** Those whose presentation is there. */
	readonly presentations: ReadonlySet<string>;
	readonly faisceaux: ReadonlyMap<
		string,
		{
			readonly state: FaisceauState;
			/** The latest version, and when the remarks on it went out. */
			readonly versionId: string | null;
			readonly remarksAt: number | null;
			readonly lateAllowed: boolean;
			/** When the organiser last let the company write again. */
			readonly reopenedAt: number | null;
		}
	>;
	/** When feedback was last opened to each company that has some. */
	readonly feedback: ReadonlyMap<string, number>;
};

/** The latest version of a document, shared with an organisation after its wave. */
export type NewerVersion = {
	readonly participationId: string;
	readonly versionId: string;
	readonly company: string;
	/** An earlier version was shared with the same organisation. */
	readonly known: boolean;
	readonly sharedAt: number;
	/** Participants who opened it. */
	readonly openedBy: readonly string[];
};

/** Reads made to say which letters are due: a fixed number of queries a masterclass. */
export type RequestView = {
	recipients(masterclassId: string): Recipient[];
	progress(masterclassId: string): Progress;
	newerVersions(masterclassId: string): NewerVersion[];
	/** Participants who hold an open link that was made for another address than their present one. */
	misaddressed(masterclassId: string): string[];
	/** Masterclasses to look after at a tick: not over for longer than since a day, soonest first. */
	current(since: string): string[];
	/** Drafts that leave without approval: due, of masterclasses that send on their own. */
	unattended(
		now: number,
		writtenBefore: number
	): { readonly id: string; readonly revision: number }[];
	/** Drafts that announce documents whose wave is approved or out, and who approved it. */
	withTheirWave(now: number): {
		readonly id: string;
		readonly revision: number;
		readonly by: string | null;
	}[];
};
