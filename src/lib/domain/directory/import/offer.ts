import { SOLUTION_MAX, shortened } from '../../matching/first-offer.ts';
import { readCoverage, type Places } from '../../matching/places.ts';
import { UNKNOWN_COVERAGE, type Coverage } from '../../matching/territory.ts';
import type { Family } from '../../needs/families.ts';
import { readWords, type Words } from '../../import/words.ts';

/** What a company offers, as a line of a file says it; null where the line does not say. */
export type ImportedOffer = {
	/** One line. */
	readonly solution: string;
	readonly description: string | null;
	readonly families: readonly Family[] | null;
	readonly coverage: Coverage | null;
};

/** An offer as the directory holds it. */
export type HeldOffer = {
	readonly organisationId: string;
	readonly revision: number;
	readonly solution: string;
	readonly description: string;
	readonly families: readonly Family[];
	readonly coverage: Coverage;
};
export type WholeOffer = Omit<HeldOffer, 'organisationId' | 'revision'>;

/** What the words of a file mean. */
export type OfferWords = {
	/** By folded code or name, in each language. */
	readonly families: Words<Family>;
	readonly places: Places;
};

export type OfferCells = Readonly<
	Record<'solution' | 'description' | 'families' | 'territory', string>
>;
type OfferFault = 'family-unknown' | 'territory-unknown';

/** What is wrong in an offer, and the word that says so. */
type Misread = { readonly fault: OfferFault; readonly value: string };

/**
 * Reads the cells of an offer; null when the line names no solution, neither in a line nor at length.
 */
export const readOfferCells = (
	cells: OfferCells,
	words: OfferWords
): ImportedOffer | Misread | null => {
	const line = cells.solution.replace(/\s+/gu, ' ').trim();
	const description = cells.description.trim();
	if (line === '' && description === '') return null;
	const families = readWords(cells.families, words.families);
	if (!families.ok) return { fault: 'family-unknown', value: families.reason };
	const coverage = readCoverage(cells.territory, words.places);
	if (!coverage.ok) return { fault: 'territory-unknown', value: coverage.reason };
	return {
		solution: line || shortened(description.replace(/\s+/gu, ' '), SOLUTION_MAX),
		description: description || null,
		families: families.value.length > 0 ? families.value : null,
		coverage: coverage.value
	};
};

/** An offer with what a line adds to it; what the line does not say stays. */
export const completedOffer = (
	held: WholeOffer | null,
	{ solution, description, families, coverage }: ImportedOffer
): WholeOffer => ({
	solution,
	description: description ?? held?.description ?? '',
	families: families ?? held?.families ?? [],
	coverage: coverage ?? held?.coverage ?? UNKNOWN_COVERAGE
});

const signature = ({ solution, description, families, coverage }: WholeOffer): string =>
	JSON.stringify([
		...[solution, description.replaceAll('\r\n', '\n'), families.toSorted(), coverage.scope],
		'codes' in coverage ? coverage.codes.toSorted() : []
	]);

/** Whether two offers say the same, in whatever order. */
export const sameOffer = (one: WholeOffer, other: WholeOffer): boolean =>
	signature(one) === signature(other);
