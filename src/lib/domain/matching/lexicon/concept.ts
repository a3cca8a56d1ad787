import type { Family } from '../../needs/families.ts';

/**
 * One thing that a buyer would buy or one problem to solve, with the words of those who have it and of
 * those who make it.
 */
export type Concept = {
	readonly id: string;
	/** Null for what an organiser added, which belongs to none. */
	readonly family: Family | null;
	/** Sub-category of the family. */
	readonly of: string;
	readonly fr: string;
	readonly en: string;
	/** Words of buyers: symptoms, places, wishes. */
	readonly need: readonly Term[];
	/** Words of makers: techniques, products, trades. */
	readonly offer: readonly Term[];
	/** Words beside which an ambiguous term counts. */
	readonly beside: readonly string[];
	/** Phrases in which a term means something else. */
	readonly never: readonly string[];
};

/** `ambiguous`: it counts only beside another word of the concept. */
export type Term = { readonly said: string; readonly ambiguous: boolean };

/** A concept as its list is written: terms between commas, `~` before an ambiguous one. */
export type WrittenConcept = {
	readonly of: string;
	readonly fr: string;
	readonly en: string;
	readonly need: string;
	readonly offer: string;
	readonly beside?: string;
	readonly never?: string;
};

const listed = (text: string | undefined): string[] =>
	(text ?? '')
		.split(',')
		.map((one) => one.replace(/\s+/g, ' ').trim())
		.filter(Boolean);

const terms = (text: string): Term[] =>
	listed(text).map((one) =>
		one.startsWith('~')
			? { said: one.slice(1).trim(), ambiguous: true }
			: { said: one, ambiguous: false }
	);

/** The concepts of a family from its written list, which is taken apart when they are asked for. */
export const conceptsOf =
	(family: Family, written: Readonly<Record<string, WrittenConcept>>) => (): Concept[] =>
		Object.entries(written).map(([id, { of, fr, en, need, offer, beside, never }]) => ({
			id,
			family,
			of,
			fr,
			en,
			need: terms(need),
			offer: terms(offer),
			beside: listed(beside),
			never: listed(never)
		}));

/** Two expressions that an organiser says mean the same thing. */
export const synonymConcept = (id: string, one: string, other: string): Concept => {
	const both = [one, other].map((said) => ({ said, ambiguous: false }));
	return {
		id,
		family: null,
		of: '',
		fr: `« ${one} » ou « ${other} »`,
		en: `“${one}” or “${other}”`,
		need: both,
		offer: both,
		beside: [],
		never: []
	};
};
