import { rarityOf } from './rarity.ts';

/** How much a word speaks of a concept, from 0 up. */
export type Affinity = { readonly concept: string; readonly weight: number };

/** A concept's terms by their roots. */
export type RootedConcept = {
	readonly id: string;
	readonly terms: readonly { readonly roots: readonly string[]; readonly ambiguous: boolean }[];
};

/** What a word in an ambiguous term says of its concept, beside one in a term of its own. */
const AMBIGUOUS = 0.8;
/** How much more a word says by being rare in French, and by standing in few concepts: powers of both. */
const RARE = 0.75;
const FEW = 1.3;

/**
 * How much each root speaks of each concept: explicit semantic analysis, with the lexicon as what is
 * known of the world. A word speaks of a concept by standing in many of its terms and in few others'
 * (tf-idf, each concept brought to length one), so that two texts come near by words that they do not
 * share. Source: Gabrilovich and Markovitch, "Computing semantic relatedness", IJCAI 2007.
 */
export function affinitiesOf(
	concepts: readonly RootedConcept[]
): (root: string) => readonly Affinity[] {
	const found = new Map<string, { concept: string; weight: number }[]>();
	for (const { id, terms } of concepts) {
		const said = new Map<string, number>();
		for (const { roots, ambiguous } of terms)
			for (const root of new Set(roots))
				said.set(root, (said.get(root) ?? 0) + (ambiguous ? AMBIGUOUS : 1));
		const weighed = [...said].map(
			([root, times]) => [root, (1 + Math.log(times + 0.5)) * rarityOf(root) ** RARE] as const
		);
		const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
		for (const [root, weight] of weighed) {
			const list = found.get(root) ?? [];
			list.push({ concept: id, weight: weight / length });
			found.set(root, list);
		}
	}
	// A lexicon of one concept cannot tell a word of many from a word of few.
	const most = Math.log(Math.max(2, concepts.length));
	for (const list of found.values()) {
		const few = concepts.length < 2 ? 1 : Math.log(concepts.length / list.length) / most;
		for (const one of list) one.weight *= few ** FEW;
	}
	return (root) => found.get(root) ?? [];
}
