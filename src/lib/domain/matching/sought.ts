import type { Lexicon } from './lexicon.ts';
import type { ReadDemand } from './ranking.ts';

/** What could answer a need, with words of those who make it. */
export type Sought = {
	readonly fr: string;
	readonly en: string;
	readonly makers: readonly string[];
};

/** Subjects told of one need, and words of each. */
const SUBJECTS = 2;
const MAKERS = 4;
/** How near a need must come to a subject, and beside the nearest one, for it to be told. */
const NEAR = 0.25;
/** What a subject that its words mean for sure adds to how near it is. */
const MEANT = 0.3;
/** How much more a subject of the family that was chosen counts. */
const OF_FAMILY = 1.3;
const BESIDE_NEAREST = 0.6;

/** What to look for where nobody answers a need: the subjects that it comes nearest to. */
export function soughtFor({ demand, reading }: ReadDemand, lexicon: Lexicon): Sought[] {
	const near = [...reading.subjects]
		.map(([id, { part }]) => ({
			id,
			nearness:
				(part + MEANT * (reading.concepts.get(id)?.sure ?? 0)) *
				(demand.families.some((one) => one === lexicon.concepts.get(id)?.family) ? OF_FAMILY : 1)
		}))
		.sort((one, other) => other.nearness - one.nearness);
	const least = Math.max(NEAR, BESIDE_NEAREST * (near[0]?.nearness ?? 0));
	return near
		.filter(({ nearness }) => nearness >= least)
		.slice(0, SUBJECTS)
		.flatMap(({ id }) => {
			const concept = lexicon.concepts.get(id);
			if (!concept) return [];
			const makers = concept.offer.filter(({ ambiguous }) => !ambiguous).map(({ said }) => said);
			return [{ fr: concept.fr, en: concept.en, makers: makers.slice(0, MAKERS) }];
		});
}
