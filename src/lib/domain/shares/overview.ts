import type { Consent } from '../faisceau/consent.ts';
import type { FaisceauState } from '../faisceau/faisceau.ts';
import type { Stage } from '../recruiting/participation.ts';
import type { TimelineTask } from '../timeline/task.ts';
import type { ReaderConflict, Readiness } from './shares.ts';
import type { WaveStanding } from './wave-standing.ts';
import type { Wave } from './wave.ts';

/** What became of a document in one wave, over all the organisations that read in it. */
export type DocumentShare = {
	/** The newest version that was shared. */
	readonly number: number;
	readonly sharedAt: number;
	/** An organiser took it back from everybody. */
	readonly revoked: boolean;
	/** Somebody may read it: it was not taken back, and its company still takes part and agrees. */
	readonly readable: boolean;
	/** Persons who opened that version. */
	readonly openedBy: number;
};

/** A company's line of the Documents page. Epoch milliseconds. */
export type CompanyLine = {
	readonly participationId: string;
	readonly company: string;
	readonly stage: Stage;
	readonly faisceauId: string | null;
	readonly revision: number;
	/** `none`: nothing was begun. */
	readonly state: FaisceauState | 'none';
	/** How far the company is while it writes; null for a document that was handed in. */
	readonly progress: { readonly done: number; readonly total: number } | null;
	/** A file of its own stands for the form. */
	readonly byFile: boolean;
	readonly consent: Consent | null;
	readonly held: boolean;
	/** Its last day has passed, and it may be handed in all the same. */
	readonly lateAllowed: boolean;
	/** Its last day has passed, and it was not handed in. */
	readonly late: boolean;
	readonly changedAt: number | null;
	/** The number of the newest version, and of the newest that was found complete. */
	readonly version: number | null;
	readonly accepted: number | null;
	readonly readiness: Readonly<Record<Wave, Readiness | null>>;
	readonly shares: Readonly<Record<Wave, DocumentShare | null>>;
};

/** A person who reads in a wave. */
export type ReaderLine = {
	readonly participantId: string;
	readonly name: string;
	/** They opened their space. */
	readonly entered: boolean;
	readonly acknowledgedAt: number | null;
	/** Documents that the organisation may read, and those this person opened in their newest version. */
	readonly shared: number;
	readonly opened: number;
	readonly lastAt: number | null;
};

/** Somebody who read in a wave, and was taken off the masterclass since. */
export type FormerReader = {
	/** Null once they were erased. */
	readonly name: string | null;
	/** Documents they opened. */
	readonly opened: number;
};

export type WaveLine = WaveStanding & {
	readonly wave: Wave;
	/** When it goes out, or was to, epoch milliseconds. */
	readonly at: number;
	readonly openedAt: number | null;
	readonly heldAt: number | null;
	/** Who approved it; null for a masterclass that sends on its own. */
	readonly approvedBy: string | null;
	readonly task: TimelineTask | null;
	/** Everything that was shared is revoked. */
	readonly revoked: boolean;
	/** How many letters announce it and have not left. */
	readonly letters: number;
	readonly readers: readonly {
		readonly name: string;
		readonly conflict: ReaderConflict | null;
		readonly people: readonly ReaderLine[];
		readonly former: readonly FormerReader[];
	}[];
};
