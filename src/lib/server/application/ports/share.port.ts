import type { Content } from '#lib/domain/faisceau/content.ts';
import type { CompanyDocument, Share, WaveFacts } from '#lib/domain/shares/situation.ts';
import type { Wave } from '#lib/domain/shares/wave.ts';

/** What is kept of one wave; nothing is kept of one that nobody ever touched. Epoch milliseconds. */
export type WaveRow = WaveFacts & {
	readonly approvedBy: string | null;
	readonly heldBy: string | null;
	/** When it goes out by itself; null when it does not. */
	readonly opensAt: number | null;
};

/** Who opened a shared version, and when. Epoch milliseconds. */
export type ShareOpening = {
	readonly shareId: string;
	readonly participantId: string;
	readonly firstAt: number;
	readonly lastAt: number;
};

/** What somebody opened who was taken off the masterclass since. Epoch milliseconds. */
export type FormerOpening = {
	readonly shareId: string;
	/** The organisation they read for. */
	readonly participationId: string;
	/** Both null once they were erased. */
	readonly contactId: string | null;
	readonly name: string | null;
	readonly acknowledgedAt: number | null;
	readonly firstAt: number;
	readonly lastAt: number;
};

/** A version that was shared with an organisation and may still be read by it. */
export type SharedVersion = {
	readonly shareId: string;
	readonly wave: Wave;
	readonly sharedAt: number;
	readonly faisceauId: string;
	readonly company: string;
	/** The company's participation. */
	readonly companyId: string;
	readonly versionId: string;
	readonly number: number;
	readonly submittedAt: number;
	readonly content: Content;
};

/** What was shared with whom. Epoch milliseconds; lists come in one query each. */
export type ShareRepository = {
	/** When each wave of a masterclass went out; null while it has not. */
	opened(masterclassId: string): Readonly<Record<Wave, number | null>>;

	waves(masterclassId: string): Readonly<Record<Wave, WaveRow>>;
	/** Writes what is given of a wave and leaves the rest. */
	setWave(masterclassId: string, wave: Wave, changes: Partial<WaveRow>): void;
	/** Whether any wave is to go out by now: one look at an index. */
	isDue(now: number): boolean;
	/** Waves to go out by now, a masterclass's first before its second. */
	due(now: number): { readonly masterclassId: string; readonly wave: Wave }[];

	/** Every company of a masterclass with its document, in alphabetical order. */
	documents(masterclassId: string): CompanyDocument[];
	/** In the order they were made. */
	ofMasterclass(masterclassId: string): Share[];
	/** Those of them that may still be read (`readable.ts`), by id. */
	readableOf(masterclassId: string): ReadonlySet<string>;
	insert(share: {
		readonly id: string;
		readonly masterclassId: string;
		readonly wave: Wave;
		readonly versionId: string;
		readonly participationId: string;
		/** On top of what its organisation had been given: a letter of its own tells of it. */
		readonly added: boolean;
		readonly sharedAt: number;
	}): void;
	/** Takes shares back, or gives them again when null. */
	revoke(ids: readonly string[], revokedAt: number | null): void;

	/**
	 * What an organisation may read, each document in every version that was shared with it, newest
	 * first. Neither what was revoked, nor what the company no longer lets its group read, nor the
	 * document of a company that will not come.
	 *
	 * @param faisceauId one document only
	 */
	readable(participationId: string, faisceauId?: string): SharedVersion[];

	openings(masterclassId: string): ShareOpening[];
	formerOpenings(masterclassId: string): FormerOpening[];
	/** What one person opened, by share. */
	openedBy(participantId: string): ReadonlyMap<string, ShareOpening>;
	/** The access record: the first and the last time. */
	recordOpening(shareId: string, participantId: string, at: number): void;

	/** When a person promised to keep what is shared to themselves; null until they did. */
	acknowledgedAt(participantId: string): number | null;
	acknowledgements(masterclassId: string): ReadonlyMap<string, number>;
	/** The first promise holds. */
	acknowledge(participantId: string, at: number): void;
};
