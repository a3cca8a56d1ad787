import type { Concept } from './lexicon/concept.ts';
import { affinitiesOf, type Affinity } from './affinity.ts';
import { addPhrase, noPhrases, type Phrases } from './phrases.ts';
import { isFrench, rarityOf } from './rarity.ts';
import { corrected, spellingOf, type Spelling } from './spelling.ts';
import { tellingWords, wordsOf } from './words.ts';

type Meaning = {
	readonly concept: string;
	readonly kind: 'plain' | 'ambiguous' | 'beside' | 'never';
	/** How much the phrase tells of the concept, 0 to 1: rare words that few concepts share. */
	readonly tells: number;
};

/** Concepts, ready to be found in texts. */
export type Lexicon = {
	readonly concepts: ReadonlyMap<string, Concept>;
	/** The field's, then an organiser's own. */
	readonly phrases: readonly Phrases<Meaning>[];
	/** Of each equivalence that an organiser added, the roots of both expressions. */
	readonly own: ReadonlyMap<string, readonly string[]>;
	/** How much a root speaks of each concept whose words hold it. */
	readonly affinities: (root: string) => readonly Affinity[];
	/** The folded word that one was meant for, where it is neither French nor of the field. */
	readonly meant: (word: string) => string;
	/** The folded words of its terms. */
	readonly known: ReadonlySet<string>;
};

const rootsOf = (said: string): string[] => wordsOf(said).map(({ root }) => root);

/** Below this rarity a word alone is too general to mean one thing. */
const GENERAL = 0.3;

/** Of a phrase that little words made ("trop de dossiers"), or of a word, one general word is left. */
const isGeneral = (roots: readonly string[]): boolean =>
	new Set(roots).size === 1 && rarityOf(roots[0] ?? '') < GENERAL;

export const lexiconOf = (concepts: readonly Concept[]): Lexicon => {
	const phrases = noPhrases<Meaning>();
	const terms = concepts.map(({ need, offer }) =>
		[...offer, ...need].map(({ said, ambiguous }) => {
			const roots = rootsOf(said);
			return { roots, ambiguous: ambiguous || isGeneral(roots) };
		})
	);
	/** In how many concepts a phrase is a term. */
	const shared = new Map<string, number>();
	for (const list of terms)
		for (const phrase of new Set(list.map(({ roots }) => roots.join(' '))))
			shared.set(phrase, (shared.get(phrase) ?? 0) + 1);
	concepts.forEach(({ id: concept, beside, never }, at) => {
		// Said twice, the surer way counts.
		const told = new Map(
			terms[at]
				?.toSorted((one, other) => Number(other.ambiguous) - Number(one.ambiguous))
				.map((term) => [term.roots.join(' '), term])
		);
		for (const [phrase, { roots, ambiguous }] of told) {
			const rare = Math.min(
				1,
				roots.reduce((sum, root) => sum + rarityOf(root), 0)
			);
			const tells = rare / Math.sqrt(shared.get(phrase) ?? 1);
			addPhrase(phrases, roots, { concept, kind: ambiguous ? 'ambiguous' : 'plain', tells });
		}
		for (const said of beside)
			addPhrase(phrases, rootsOf(said), { concept, kind: 'beside', tells: 0 });
		for (const said of never)
			addPhrase(phrases, rootsOf(said), { concept, kind: 'never', tells: 0 });
	});
	const byId = new Map(concepts.map((one) => [one.id, one]));
	// Words that stand beside its terms speak of a concept too.
	const affinities = affinitiesOf(
		concepts.map(({ id, beside }, at) => ({
			id,
			terms: [
				...(terms[at] ?? []),
				...beside.map((said) => ({ roots: rootsOf(said), ambiguous: true }))
			]
		}))
	);
	const known = new Set(
		concepts
			.flatMap(({ need, offer }) => [...need, ...offer])
			.flatMap(({ said }) => tellingWords(said))
	);
	let spelling: Spelling | null = null;
	const meant = (word: string) =>
		known.has(word) || isFrench(word) ? word : corrected(word, (spelling ??= spellingOf(known)));
	return { concepts: byId, phrases: [phrases], own: new Map(), affinities, meant, known };
};

/** A lexicon with an organiser's equivalences; the one it is made from stays what it is. */
export const withOwn = (lexicon: Lexicon, concepts: readonly Concept[]): Lexicon => {
	if (concepts.length === 0) return lexicon;
	const more = lexiconOf(concepts);
	return {
		...lexicon,
		concepts: new Map([...lexicon.concepts, ...more.concepts]),
		phrases: [...lexicon.phrases, ...more.phrases],
		own: new Map(
			concepts.map(({ id, need }) => [id, [...new Set(need.flatMap(({ said }) => rootsOf(said)))]])
		),
		// What an organiser wrote is no slip of a word of the field.
		known: new Set([...lexicon.known, ...more.known]),
		meant: (word) => (more.known.has(word) ? word : lexicon.meant(word))
	};
};
