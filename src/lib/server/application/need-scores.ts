import { indexOf, type CompanyIndex } from '#lib/domain/matching/company-index.ts';
import type { Demand, Offer } from '#lib/domain/matching/matching.ts';
import { readDemand, rounded, scoresFor, type ReadDemand } from '#lib/domain/matching/ranking.ts';
import type { RegionOf } from '#lib/domain/matching/territory.ts';
import type { NamedOffer } from './ports/matching.port.ts';
import type { NeedRow } from './ports/need.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { spokenLexicon } from './spoken.ts';

/** A need as matching reads it. */
export const demandOf = (need: NeedRow): Demand => ({
	id: need.id,
	title: need.title,
	description: [need.statement, need.situation, need.perimeter, need.transitionAim]
		.filter(Boolean)
		.join('\n'),
	families: [need.family],
	department: need.department
});

/** An offer as matching reads it. */
export const offerOf = ({
	organisationId,
	name,
	solution,
	description,
	families,
	coverage
}: NamedOffer): Offer => ({
	id: organisationId,
	name,
	solution,
	description,
	families,
	coverage
});

/** From 0 to 100, as screens and the selection show scores. */
export const inPoints = (score: number): number => Math.round(score * 100);

/** The scores of needs, in their order, by company, in points. */
export const scoresOfRead = (
	{ index, demands }: { readonly index: CompanyIndex; readonly demands: readonly ReadDemand[] },
	regions: RegionOf
): ReadonlyMap<string, number>[] =>
	demands.map((demand) => {
		const scores = scoresFor(demand, index, regions);
		return new Map(
			index.companies.flatMap((offer, place) =>
				offer ? [[offer.id, inPoints(rounded(scores[place] ?? 0))]] : []
			)
		);
	});

/** The scores of some needs and offers, read for this once. */
export const scoresOf = (
	r: Repositories,
	{ regions }: Pick<Ports, 'regions'>,
	needs: readonly NeedRow[],
	offers: readonly NamedOffer[]
): ReadonlyMap<string, number>[] => {
	const lexicon = spokenLexicon(r);
	const index = indexOf(offers.map(offerOf), lexicon);
	const demands = needs.map((need) => readDemand(demandOf(need), lexicon));
	return scoresOfRead({ index, demands }, regions);
};
