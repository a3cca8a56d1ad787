import type { Family } from '../needs/families.ts';
import type { Horizon } from '../needs/need.ts';

/** What somebody may bring by the public page of a masterclass. */
export const PROPOSAL_KINDS = [
	/** An authority says a need. */
	'need',
	/** A company offers a solution. */
	'solution'
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** Nothing of a proposal reaches the directory or the board before an organiser accepts it. */
export const PROPOSAL_STATES = ['waiting', 'accepted', 'refused'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** How long the words of a proposal may be, in signs. */
export const PITCH_MAX = 300;
/** So many proposals may wait at once: beyond, the organiser looks first. */
export const MOST_WAITING = 200;

/** What the organiser asks the public for; either, both or nothing. */
export type Call = {
	readonly masterclassId: string;
	readonly needs: boolean;
	readonly solutions: boolean;
};

/** Who answers, and for which body; blank while unknown. */
export type Proposer = {
	readonly organisation: string;
	/** `kind:code` of the public reference, when it was chosen there; else blank. */
	readonly authority: string;
	readonly siren: string | null;
	readonly siret: string | null;
	readonly website: string;
	readonly givenName: string;
	readonly familyName: string;
	readonly email: string;
};

/** The need of an authority, by its three first answers. */
export type ProposedNeed = {
	readonly kind: 'need';
	readonly title: string;
	readonly family: Family;
	readonly horizon: Horizon;
	/** The problem in a few words; may be empty. */
	readonly statement: string;
};

/** The solution of a company. */
export type ProposedSolution = {
	readonly kind: 'solution';
	/** In one sentence. */
	readonly pitch: string;
	/** The needs it answers to. */
	readonly families: readonly Family[];
};

/** An answer to a public call. */
export type Proposal = Proposer & {
	readonly id: string;
	readonly masterclassId: string;
	readonly content: ProposedNeed | ProposedSolution;
	readonly state: ProposalState;
	readonly locale: string;
	/** Epoch milliseconds. */
	readonly createdAt: number;
	readonly decidedAt: number | null;
	readonly decidedBy: string | null;
	/** What it became on the board. */
	readonly participationId: string | null;
};

/**
 * Whether the public page takes answers of a kind. It stops by itself once the session has begun, or
 * the masterclass is over or cancelled.
 *
 * @param session.starts epoch milliseconds
 */
export const takesProposals = (
	call: Pick<Call, 'needs' | 'solutions'> | null,
	kind: ProposalKind,
	session: {
		readonly status: 'planned' | 'held' | 'closed' | 'cancelled';
		readonly starts: number;
	},
	now: number
): boolean =>
	call !== null &&
	(kind === 'need' ? call.needs : call.solutions) &&
	session.status === 'planned' &&
	now < session.starts;
