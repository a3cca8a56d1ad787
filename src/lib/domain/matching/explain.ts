import type { ReadOffer } from './company-index.ts';
import { MOST_CONCEPTS, OTHER_FAMILY, PART_WEIGHTS, scoreOf } from './matching.ts';
import {
	conceptMeets,
	familyCounts,
	rounded,
	territoryKeeps,
	wordMeets,
	type ReadDemand
} from './ranking.ts';
import type { Said } from './reading.ts';
import { territoryMeeting, type RegionOf, type TerritoryMeeting } from './territory.ts';

/** Words of the need and of the company that met, as they were written. */
type Met = { readonly need: string; readonly company: string };

/** One part of a score; the weights of all parts add up to it. */
export type Part = { readonly weight: number } & (
	| (Met & { readonly kind: 'word' })
	| (Met & { readonly kind: 'concept'; readonly concept: string })
	/** The words of both speak of neighbouring things; the concept is where they come nearest. */
	| (Met & { readonly kind: 'subject'; readonly concept: string })
	| { readonly kind: 'family'; readonly family: string }
	/** Its weight is what the territory takes away: never above 0. */
	| { readonly kind: 'territory'; readonly meeting: TerritoryMeeting }
);

export type Explanation = {
	readonly score: number;
	/** What weighs most first; the territory last. */
	readonly parts: readonly Part[];
	/** What the need says that the company does not answer, as written, what tells most first. */
	readonly missing: readonly string[];
};

/** Neighbouring subjects told one by one; fainter ones count with the nearest. */
const NEIGHBOURS = 2;

/** Why a company has its score for a need: the same sum as the ranking's, part by part. */
export function explain(
	{ demand, reading }: ReadDemand,
	company: ReadOffer,
	regionOf: RegionOf
): Explanation {
	const { offer, reading: other, length } = company;
	const parts: Part[] = [];
	const unmet: { said: Said; rarity: number }[] = [];

	for (const [root, said] of reading.roots) {
		let worth = 0;
		let excerpt = '';
		for (const [theirs, { excerpt: written, weight }] of other.roots) {
			const met = (wordMeets(root, theirs) * weight) / length;
			if (met > worth) [worth, excerpt] = [met, written];
		}
		if (worth > 0)
			parts.push({
				kind: 'word',
				need: said.excerpt,
				company: excerpt,
				weight: PART_WEIGHTS.word * said.weight * worth
			});
		else unmet.push({ said, rarity: wordMeets(root, root) * said.weight });
	}

	const meant = [...reading.concepts].flatMap(([concept, { sure, said, own }]) => {
		const theirs = other.concepts.get(concept);
		return theirs
			? [{ concept, own, said, theirs: theirs.said, met: conceptMeets(sure, theirs.sure) }]
			: [];
	});
	const near = [...reading.subjects].flatMap(([concept, { part, said }]) => {
		const theirs = other.subjects.get(concept);
		return theirs
			? [{ concept, said, theirs: theirs.said, met: PART_WEIGHTS.subject * part * theirs.part }]
			: [];
	});
	const shared = meant.reduce((sum, { own, met }) => sum + (own ? 0 : met), 0);
	const times = PART_WEIGHTS.concept * Math.min(1, MOST_CONCEPTS / shared);
	for (const { concept, own, said, theirs, met } of meant)
		parts.push({
			kind: 'concept',
			concept,
			need: said.excerpt,
			company: theirs.excerpt,
			// What both mean, and how near all they say comes to it, is one reason.
			weight:
				(own ? PART_WEIGHTS.own : times) * met +
				(near.find((one) => one.concept === concept)?.met ?? 0)
		});
	const neighbours = near
		.filter(({ concept }) => !meant.some((one) => one.concept === concept))
		.sort((a, b) => b.met - a.met);
	const faint = neighbours.slice(NEIGHBOURS).reduce((sum, { met }) => sum + met, 0);
	neighbours.slice(0, NEIGHBOURS).forEach(({ concept, said, theirs, met }, at) =>
		parts.push({
			kind: 'subject',
			concept,
			need: said.excerpt,
			company: theirs.excerpt,
			weight: met + (at === 0 ? faint : 0)
		})
	);

	const family = demand.families.find(
		(one) => one !== OTHER_FAMILY && offer.families.includes(one)
	);
	if (family !== undefined) {
		const before = parts.reduce((sum, { weight }) => sum + weight, 0);
		parts.push({ kind: 'family', family, weight: familyCounts(before, PART_WEIGHTS) });
	}

	const evidence = parts.reduce((sum, { weight }) => sum + weight, 0);
	const whole = evidence > 0 ? scoreOf(evidence) : 0;
	const keeps = territoryKeeps(offer, demand, regionOf);
	const told = parts
		.map((part) => ({ ...part, weight: (part.weight * whole) / evidence }))
		.sort((a, b) => b.weight - a.weight);
	unmet.sort((a, b) => b.rarity - a.rarity);
	return {
		score: rounded(whole * keeps),
		parts: [
			...told,
			{
				kind: 'territory',
				meeting: territoryMeeting(offer.coverage, demand.department, regionOf),
				weight: whole * (keeps - 1)
			}
		],
		missing: unmet.slice(0, 5).map(({ said }) => said.excerpt)
	};
}
