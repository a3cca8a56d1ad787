import { SOLUTION_MAX, shortened } from '../../matching/first-offer.ts';
import { shownValue } from '../../import/read.ts';
import { readCoverage, type Places } from '../../matching/places.ts';
import { UNKNOWN_COVERAGE, type Coverage } from '../../matching/territory.ts';
import type { Family } from '../../needs/families.ts';
import { readFamilies, type FamilyNames } from '../../needs/family-names.ts';

/** What a company offers, as a line of a file says it; null where the line does not say. */
export type ImportedOffer = {
	/** One line. */
	readonly solution: string;
	readonly description: string | null;
	readonly families: readonly Family[] | null;
	readonly coverage: Coverage | null;
	readonly notes: readonly OfferNote[];
};

/** What a line says of an offer and could not be taken as it is; the rest of the line is. */
export type OfferNote =
	| { readonly code: 'family-left-out' | 'territory-left-out'; readonly value: string }
	| { readonly code: 'family-guessed'; readonly value: string; readonly family: Family };

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
	readonly families: FamilyNames;
	readonly places: Places;
};

export type OfferCells = Readonly<
	Record<'solution' | 'description' | 'families' | 'territory', string>
>;

/**
 * Reads the cells of an offer; null when the line names no solution, neither in a line nor at length.
 * A family or a territory that nobody knows is left out and noted: it costs the line nothing else.
 */
export const readOfferCells = (cells: OfferCells, words: OfferWords): ImportedOffer | null => {
	const line = cells.solution.replace(/\s+/gu, ' ').trim();
	const description = cells.description.trim();
	if (line === '' && description === '') return null;
	const { families, guessed, unknown } = readFamilies(cells.families, words.families);
	const coverage = readCoverage(cells.territory, words.places);
	return {
		solution: line || shortened(description.replace(/\s+/gu, ' '), SOLUTION_MAX),
		description: description || null,
		families: families.length > 0 ? families : null,
		coverage: coverage.ok ? coverage.value : null,
		notes: [
			...guessed.map(({ value, family }) => ({
				...{ code: 'family-guessed' as const, family },
				value: shownValue(value)
			})),
			...unknown.map((value) => ({ code: 'family-left-out' as const, value: shownValue(value) })),
			...(coverage.ok
				? []
				: [{ code: 'territory-left-out' as const, value: shownValue(coverage.reason) }])
		]
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
