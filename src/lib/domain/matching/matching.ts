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
	description: 0.9,
	name: 0.5
} as const;

/** How much each kind of part weighs, before the sum is brought between 0 and 1. */
export type PartWeights = Readonly<Record<'word' | 'concept' | 'subject' | 'family', number>>;

/** Chosen on the development set, where neighbouring weights do as well (docs/matching.md). */
export const PART_WEIGHTS: PartWeights = {
	/** A word in both texts, times its rarity. */
	word: 1,
	/** The same concept in both. */
	concept: 1.4,
	/** The subjects that all words together come near to. */
	subject: 1.5,
	/** The same family chosen by both; what is alike in nothing else gets half. */
	family: 0.3
};

/** Concepts in common count up to so many. */
export const MOST_CONCEPTS = 2;

/** What is said in common that makes half a score. */
const HALF = 1;

/** A sum of evidence, from 0 up, as a score from 0 to 1. */
export const scoreOf = (evidence: number): number => evidence / (evidence + HALF);

/**
 * From this score on a need is called covered: where what is found and what is right of it are best
 * balanced on the development set (docs/matching.md).
 */
export const COVERED = 0.55;
