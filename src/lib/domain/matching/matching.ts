import type { Coverage } from './territory.ts';

/** What a company says of itself, as far as matching reads it. */
export type Offer = {
	readonly id: string;
	readonly name: string;
	/** One line. */
	readonly solution: string;
	readonly description: string;
	/** Codes of families, of whatever list; unknown ones meet nothing. */
	readonly families: readonly string[];
	readonly coverage: Coverage;
};

/** What an authority says it needs, as far as matching reads it. */
export type Demand = {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly families: readonly string[];
	/** INSEE code; null where it is unknown. */
	readonly department: string | null;
};

/** A family code that means none of the list. */
export const OTHER_FAMILY = 'autre';

/** How much each field of a text counts, 0 to 1. */
export const FIELD_WEIGHTS = {
	title: 1,
	needDescription: 0.8,
	solution: 1,
	description: 0.7,
	name: 0.5
} as const;

/** How much each kind of part weighs, before the sum is brought between 0 and 1. */
export type PartWeights = Readonly<
	Record<'word' | 'concept' | 'own' | 'subject' | 'family', number>
>;

/** Chosen on judged sets that agree on them, where neighbouring weights do as well (docs/matching.md). */
export const PART_WEIGHTS: PartWeights = {
	/** The subjects that all words together come near to: it says most, and is fooled least. */
	subject: 3,
	/** The same concept in both. */
	concept: 0.3,
	/** What an organiser joined, in both. */
	own: 1.5,
	/** A word in both texts, times its rarity. */
	word: 0.1,
	/** The same family chosen by both; what is alike in nothing else gets half. */
	family: 0.25
};

/** Concepts in common count up to so many. */
export const MOST_CONCEPTS = 2;

/**
 * A sum of evidence, from 0 up, as a score from 0 to 1: each further piece takes its share of the doubt
 * that is left.
 */
export const scoreOf = (evidence: number): number => 1 - Math.exp(-evidence);

/**
 * From this score on a need is called covered: where what is found and what is right of it are best
 * balanced on judged sets (docs/matching.md).
 */
export const COVERED = 0.5;
