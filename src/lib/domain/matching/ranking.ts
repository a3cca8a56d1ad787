import { likeness } from './alike.ts';
import { BEGINNING, type CompanyIndex } from './company-index.ts';
import type { Lexicon } from './lexicon.ts';
import {
	FIELD_WEIGHTS,
	MOST_CONCEPTS,
	OTHER_FAMILY,
	PART_WEIGHTS,
	scoreOf,
	type Demand,
	type Offer,
	type PartWeights
} from './matching.ts';
import { rarityOf } from './rarity.ts';
import { readFields, type Reading } from './reading.ts';
import { TERRITORY_KEEPS, territoryMeeting, type RegionOf } from './territory.ts';

/** A need, read once for every company. */
export type ReadDemand = { readonly demand: Demand; readonly reading: Reading };

export const readDemand = (demand: Demand, lexicon: Lexicon): ReadDemand => ({
	demand,
	reading: readFields(
		[
			{ text: demand.title, weight: FIELD_WEIGHTS.title },
			{ text: demand.description, weight: FIELD_WEIGHTS.needDescription }
		],
		lexicon
	)
});

/** How sure it is that two texts mean the same concept. */
export const conceptMeets = (one: number, other: number): number => Math.min(1, one * other * 1.3);

/** What a family in common counts for: half where nothing else is. */
export const familyCounts = (otherEvidence: number, weights: PartWeights): number =>
	weights.family * (otherEvidence > 0.05 ? 1 : 0.5);

/** How much two roots that are alike tell: as much as both are rare. */
export const wordMeets = (one: string, other: string): number => {
	const alike = likeness(one, other);
	return alike === 0 ? 0 : alike * Math.sqrt(rarityOf(one) * rarityOf(other));
};

/**
 * The scores of every company of the index for one need, by place; 0 where a company was taken away.
 * The parts of each are told by `explain`.
 */
export function scoresFor(
	read: ReadDemand,
	index: CompanyIndex,
	regionOf: RegionOf,
	weights: PartWeights = PART_WEIGHTS
): Float64Array {
	const { demand, reading } = read;
	const evidence = new Float64Array(index.companies.length);
	const best = new Float64Array(index.companies.length);
	/** Adds the best of what several postings give each company. */
	const take = (found: { places: number[]; weights: number[]; worth: number }[], times: number) => {
		for (const { places, weights, worth } of found)
			for (let at = 0; at < places.length; at++) {
				const place = places[at] as number;
				best[place] = Math.max(best[place] as number, worth * (weights[at] as number));
			}
		for (const { places } of found)
			for (const place of places) {
				evidence[place] = (evidence[place] as number) + times * (best[place] as number);
				best[place] = 0;
			}
	};
	for (const [root, { weight }] of reading.roots) {
		const alike = new Set([root, ...(index.beginnings.get(root.slice(0, BEGINNING)) ?? [])]);
		const found = [...alike].flatMap((other) => {
			const postings = index.roots.get(other);
			const worth = postings ? wordMeets(root, other) : 0;
			return postings && worth > 0 ? [{ ...postings, worth }] : [];
		});
		take(found, weights.word * weight);
	}
	const shared = new Float64Array(index.companies.length);
	for (const [concept, { sure, own }] of reading.concepts) {
		const found = index.concepts.get(concept);
		found?.places.forEach((place, at) => {
			const met = conceptMeets(sure, found.weights[at] as number);
			if (own) evidence[place] = (evidence[place] as number) + weights.own * met;
			else shared[place] = (shared[place] as number) + met;
		});
	}
	for (let place = 0; place < shared.length; place++)
		evidence[place] =
			(evidence[place] as number) +
			weights.concept * Math.min(MOST_CONCEPTS, shared[place] as number);
	for (const [subject, { part }] of reading.subjects) {
		const found = index.subjects.get(subject);
		found?.places.forEach((place, at) => {
			evidence[place] =
				(evidence[place] as number) + weights.subject * part * (found.weights[at] as number);
		});
	}
	const same = new Set(
		demand.families
			.filter((family) => family !== OTHER_FAMILY)
			.flatMap((family) => index.families.get(family)?.places ?? [])
	);
	for (const place of same)
		evidence[place] =
			(evidence[place] as number) + familyCounts(evidence[place] as number, weights);
	return evidence.map((sum, place) => {
		const company = index.companies[place];
		return company && sum > 0 ? scoreOf(sum) * territoryKeeps(company, demand, regionOf) : 0;
	});
}

/** What a company's territory leaves of its score for a need. */
export const territoryKeeps = (offer: Offer, demand: Demand, regionOf: RegionOf): number =>
	TERRITORY_KEEPS[territoryMeeting(offer.coverage, demand.department, regionOf)];

/** A company with its score, 0 to 1. */
export type Ranked = { readonly company: Offer; readonly score: number };

/** The best companies for a need, best first, equals by id; none with nothing in common. */
export function rankingFor(
	read: ReadDemand,
	index: CompanyIndex,
	regionOf: RegionOf,
	top: number,
	weights: PartWeights = PART_WEIGHTS
): Ranked[] {
	const scores = scoresFor(read, index, regionOf, weights);
	const ranked = index.companies.flatMap((company, place) => {
		const score = rounded(scores[place] ?? 0);
		return company && score > 0 ? [{ company, score }] : [];
	});
	ranked.sort((a, b) => b.score - a.score || byId(a.company.id, b.company.id));
	return ranked.slice(0, top);
}

/** Scores are told, and compared, to the thousandth. */
export const rounded = (score: number): number => Math.round(score * 1000) / 1000;

const byId = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
