import type { Family } from '../needs/families.ts';
import type { Horizon } from '../needs/need.ts';

/** Nothing of a proposal reaches the directory or the board before an organiser accepts it. */
export const PROPOSAL_STATES = ['waiting', 'accepted', 'refused'] as const;

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
