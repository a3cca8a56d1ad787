import type { LetterKind } from '../messaging/message.ts';
import type { MasterclassStatus } from '../masterclass/masterclass.ts';
import type { ParticipationRole, Stage } from '../recruiting/participation.ts';
import type { WaveFacts } from '../shares/situation.ts';
import type { Wave } from '../shares/wave.ts';
import type { WorkCalendar } from '../time/holidays.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { TaskKey } from '../timeline/template.ts';

/** How far a company has come with its document. */
export type FaisceauStanding = 'none' | 'draft' | 'submitted' | 'sent-back' | 'accepted';

/** One person at a masterclass, with what their organisation has done so far. Epoch milliseconds. */
export type Guest = {
	readonly participantId: string;
	readonly role: ParticipationRole;
	readonly stage: Stage;
	/** Null while we have none: nothing can be written to them. */
	readonly address: string | null;
	/** Since when this person is here and their organisation in its stage. */
	readonly since: number;
	/** Since when they have another address than their letters went to; null when they have not. */
	readonly readdressedAt: number | null;
	/** The colleague who named them in their own space; null when an organiser did. */
	readonly delegatedBy: string | null;
	/** They said that they will not come. */
	readonly declined: boolean;
	/** When their first calendar invitation left, or is to leave; null while nobody approved it. */
	readonly invitedAt: number | null;
	/** Of an authority. */
	readonly needs: number;
	/** Of an authority. */
	readonly questions: number;
	/** Of an inspiring structure: its presentation is there. */
	readonly presentation: boolean;
	/** Of a company. */
	readonly faisceau: FaisceauStanding;
	/** Of a company: the version that was sent back, while it waits to be completed. */
	readonly sentBack: { readonly versionId: string; readonly at: number } | null;
	/** Of a company: it may hand in after the last day. */
	readonly lateAllowed: boolean;
	/** Of a company: the organiser let it write again, with more time or by giving its document back. */
	readonly reopened: {
		readonly at: number;
		readonly reason: 'delay-granted' | 'faisceau-given-back';
	} | null;
	/** Of a company: when feedback was last opened to it. */
	readonly feedbackAt: number | null;
	/** How many documents their organisation may read. */
	readonly documents: number;
	/** Documents that were shared with them as a newer version than at the wave, and not opened yet. */
	readonly newVersions: readonly {
		readonly versionId: string;
		readonly company: string;
		/** They had an earlier version of it. */
		readonly known: boolean;
		readonly at: number;
	}[];
};

/** One task of the sheet as it stands. */
export type StandingTask = {
	readonly due: PlainDate;
	/** When it was ticked, and whether a person did: then it is taken care of. */
	readonly done: { readonly at: number; readonly byHand: boolean } | null;
};

/** All that decides which letters are wanted at one masterclass. */
export type RequestSituation = {
	readonly date: PlainDate;
	/** The session, epoch milliseconds. */
	readonly start: number;
	readonly end: number;
	readonly timeZone: string;
	readonly calendar: WorkCalendar;
	readonly status: MasterclassStatus;
	/** The day its plan was last computed: days before it never came. */
	readonly plannedOn: PlainDate;
	readonly tasks: Readonly<Partial<Record<TaskKey, StandingTask>>>;
	readonly waves: Readonly<Record<Wave, Pick<WaveFacts, 'openedAt'>>>;
	readonly guests: readonly Guest[];
};

/** Why a letter exists; the interface puts it in words. */
export const REQUEST_REASONS = [
	'date-announced',
	'needs-asked',
	'needs-missing',
	'presentation-asked',
	'faisceau-asked',
	'faisceau-missing',
	'faisceau-late',
	'faisceau-to-complete',
	'delay-granted',
	'faisceau-given-back',
	'feedback-opened',
	'documents-ready',
	'document-changed',
	'document-arrived',
	'questions-missing',
	'session-near',
	'session-held',
	/** Their address changed, so that the former link ended. */
	'address-changed',
	/** They asked for a new link themselves. */
	'link-asked',
	/** A colleague named them. */
	'delegated'
] as const;
export type RequestReason = (typeof REQUEST_REASONS)[number];

/** A letter that somebody is to have. */
export type WantedLetter = {
	readonly participantId: string;
	readonly address: string;
	readonly kind: LetterKind;
	/** Names the occasion: the same occasion never brings a second letter. */
	readonly key: string;
	/** It leaves from this instant on, epoch milliseconds. */
	readonly scheduledFor: number;
	/** It makes no sense from this instant on. */
	readonly expiresAt: number;
	readonly reason: RequestReason;
	/** Particulars of the reason: `deadline` (a day), `company`. */
	readonly details: Readonly<Record<string, string>>;
	/** The letter that asked first: no reminder while that one has not left. */
	readonly after: string | null;
	/** Of a reminder: the kinds that recall the same thing. One set aside by hand stops the later ones. */
	readonly chain: readonly LetterKind[];
};
