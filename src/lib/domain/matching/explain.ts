import { fold } from '../directory/fold.ts';
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

/** What is less than this of all that was found is told with the strongest of its kind. */
const FAINT = 0.05;
/** What is said to be missing: words that tell, and only so many. */
const TELLING = 0.5;
const MISSING = 4;

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
	for (const { concept, said, theirs, met } of near)
		if (!meant.some((one) => one.concept === concept))
			parts.push({
				kind: 'subject',
				concept,
				need: said.excerpt,
				company: theirs.excerpt,
				weight: met
			});

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
	const told = withoutFaint(parts).map((part) => ({
		...part,
		weight: (part.weight * whole) / evidence
	}));
	const credited = fold(told.map((part) => ('need' in part ? part.need : '')).join(' ')).split(' ');
	const missing = unmet
		.filter(({ rarity }) => rarity >= TELLING)
		.sort((a, b) => b.rarity - a.rarity)
		.map(({ said }) => said.excerpt)
		.filter((word) => !credited.includes(fold(word)));
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
		missing: [...new Set(missing)].slice(0, MISSING)
	};
}

/** The strongest first; faint ones and those of the same words are told with a stronger of their kind. */
function withoutFaint(parts: readonly Part[]): Part[] {
	const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
	const told: Part[] = [];
	for (const part of parts.toSorted((a, b) => b.weight - a.weight)) {
		const host = told.findIndex(
			(one) =>
				one.kind === part.kind &&
				(part.weight < FAINT * whole ||
					('need' in one && 'need' in part && one.need === part.need && one.kind === 'word'))
		);
		const stronger = told[host];
		if (stronger) told[host] = { ...stronger, weight: stronger.weight + part.weight };
		else told.push(part);
	}
	return told.sort((a, b) => b.weight - a.weight);
}
