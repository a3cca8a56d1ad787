import type { Consent } from '../faisceau/consent.ts';
import type { FaisceauState } from '../faisceau/faisceau.ts';
import type { MasterclassStatus, SendingMode } from '../masterclass/masterclass.ts';
import type { ParticipationRole, Stage } from '../recruiting/participation.ts';
import type { Wave } from './wave.ts';

/** A version of a document, as far as sharing looks at it. Epoch milliseconds. */
export type FiledVersion = {
	readonly id: string;
	readonly number: number;
	readonly submittedAt: number;
	/** Null until the organiser found it complete. */
	readonly acceptedAt: number | null;
	/** To whom it went along with, as it was handed in. */
	readonly consent: Consent | null;
};

/** A company of the masterclass with its document, if it began one. */
export type CompanyDocument = {
	readonly participationId: string;
	readonly organisationId: string;
	readonly company: string;
	readonly stage: Stage;
	readonly faisceau: {
		readonly id: string;
		readonly state: FaisceauState;
		/** What the company agrees to today; a version goes nowhere else. */
		readonly consent: Consent | null;
		/** The organiser keeps it back. */
		readonly held: boolean;
		/** In their order. */
		readonly versions: readonly FiledVersion[];
	} | null;
};

/** An organisation of the masterclass in a role. */
export type TakingPart = {
	readonly participationId: string;
	readonly organisationId: string;
	readonly name: string;
	readonly role: ParticipationRole;
	readonly stage: Stage;
};

/** One version made readable to one organisation. Epoch milliseconds. */
export type Share = {
	readonly id: string;
	readonly wave: Wave;
	readonly faisceauId: string;
	readonly versionId: string;
	/** The number of that version. */
	readonly number: number;
	readonly participationId: string;
	readonly sharedAt: number;
	readonly revokedAt: number | null;
};

/** What was decided about one wave. Epoch milliseconds. */
export type WaveFacts = {
	readonly approvedAt: number | null;
	readonly heldAt: number | null;
	readonly openedAt: number | null;
};

/** All that decides what is shared with whom at one masterclass. */
export type ShareSituation = {
	readonly status: MasterclassStatus;
	readonly sendingMode: SendingMode;
	/** When the session begins, epoch milliseconds: nothing goes out by itself any more. */
	readonly start: number;
	/** When each wave is to go out, epoch milliseconds. */
	readonly times: Readonly<Record<Wave, number>>;
	readonly waves: Readonly<Record<Wave, WaveFacts>>;
	readonly organisations: readonly TakingPart[];
	readonly documents: readonly CompanyDocument[];
	readonly shares: readonly Share[];
};
