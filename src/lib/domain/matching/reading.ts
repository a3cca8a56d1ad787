import type { Lexicon } from './lexicon.ts';
import { findPhrases } from './phrases.ts';
import { wordsOf, type Word } from './words.ts';

/** A text with how much what it says counts, 0 to 1. */
export type Field = { readonly text: string; readonly weight: number };

/** Where something was said: the words as they were written. */
export type Said = { readonly excerpt: string; readonly weight: number };

/** What a text says, read once. */
export type Reading = {
	/** Each root once, where it weighs most: repeating a word adds nothing. */
	readonly roots: ReadonlyMap<string, Said>;
	/** Each concept with how surely it is meant, 0 to 1, and the words that mean it, surest first. */
	readonly concepts: ReadonlyMap<string, Meant>;
	/** The subjects that all the words together come near to: a direction of length one. */
	readonly subjects: ReadonlyMap<string, Near>;
};

/** How surely something is meant, 0 to 1, and the words that mean it. */
export type Meant = {
	readonly sure: number;
	readonly said: Said;
	/** An organiser said what it means. */
	readonly own: boolean;
};

/** How surely a concept is meant by one of its terms; by an ambiguous one beside another word of it. */
const SURE = 0.8;
const SURE_BESIDE = 0.5;

/** How much of what a text says is near a concept, and its word that says most of it. */
export type Near = { readonly part: number; readonly said: Said };

/** A term of a concept where it stands. */
type Hint = Said & {
	readonly sure: number;
	readonly clear: boolean;
	readonly phrase: string;
	readonly span: Span;
};
/** Words of one field, from the first to before the last. */
type Span = { readonly field: number; readonly first: number; readonly last: number };

const within = (inner: Span, outer: Span): boolean =>
	inner.field === outer.field && outer.first <= inner.first && inner.last <= outer.last;
const apart = (one: Span, other: Span): boolean =>
	one.field !== other.field || one.last <= other.first || other.last <= one.first;

/** Reads fields of one text together: what one says may make clear what another means. */
export function readFields(fields: readonly Field[], lexicon: Lexicon): Reading {
	const roots = new Map<string, Said>();
	const places = new Map<string, Span[]>();
	const hints = new Map<string, Hint[]>();
	const context = new Map<string, Span[]>();
	const barred = new Map<string, Span[]>();
	fields.forEach(({ text, weight }, field) => {
		const words = wordsOf(text, lexicon.meant);
		const excerptOf = (first: number, last: number) =>
			text.slice(words[first]?.start, words[last - 1]?.end);
		words.forEach(({ root }, at) => {
			addTo(places, root, { field, first: at, last: at + 1 });
			if ((roots.get(root)?.weight ?? 0) < weight)
				roots.set(root, { excerpt: excerptOf(at, at + 1), weight });
		});
		const found = lexicon.phrases.flatMap((phrases) => findPhrases(phrases, words));
		for (const { means, first, length } of found) {
			const span = { field, first, last: first + length };
			const phrase = phraseOf(words, span);
			for (const { concept, kind, tells } of means)
				if (kind === 'never') addTo(barred, concept, span);
				else if (kind === 'beside') addTo(context, concept, span);
				else {
					const clear = kind === 'plain';
					const sure = (clear ? SURE : SURE_BESIDE) * weight * tells;
					const excerpt = excerptOf(span.first, span.last);
					addTo(hints, concept, { excerpt, weight, sure, clear, phrase, span });
				}
		}
	});
	/** A phrase around these words says that they mean something else ("fuite de données"). */
	const isBarred = (concept: string, span: Span): boolean =>
		barred.get(concept)?.some((one) => within(span, one)) ?? false;
	const concepts = new Map<string, Meant>();
	for (const [concept, all] of hints) {
		const free = all.filter(({ span }) => !isBarred(concept, span));
		/** Whether words stand outside a phrase wherever that is said: repeating it explains nothing. */
		const outside = (span: Span, phrase: string) =>
			free.every((one) => one.phrase !== phrase || apart(one.span, span));
		const beside = [...(context.get(concept) ?? []), ...free.map(({ span }) => span)];
		const counted = free.filter(
			({ clear, phrase }) => clear || beside.some((span) => outside(span, phrase))
		);
		const meant = surest(counted);
		if (!meant) continue;
		concepts.set(concept, { ...meant, own: lexicon.own.has(concept) });
	}
	const speaksOf = (root: string, concept: string): boolean =>
		!barred.has(concept) || !places.get(root)?.every((span) => isBarred(concept, span));
	return { roots, concepts, subjects: subjectsOf(roots, concepts, speaksOf, lexicon) };
}

/** What a concept that is meant adds to the words that come near it. */
const MEANT = 0.2;
/** Sharpens: what is said of most counts more than many things said in passing. */
const SHARPENING = 1.5;
/** What says little is not taken for sure: of a length twice this, two thirds are believed. */
const DOUBT = 0.1;
/** The subjects kept of one text; the others are too faint to matter. */
const MOST_SUBJECTS = 48;

/** Where a text stands among the concepts, by all its words. */
function subjectsOf(
	roots: ReadonlyMap<string, Said>,
	concepts: ReadonlyMap<string, Meant>,
	/** Whether a word can speak of a concept where it stands. */
	speaksOf: (root: string, concept: string) => boolean,
	lexicon: Lexicon
): Map<string, Near> {
	const near = new Map<string, { sum: number; most: number; said: Said }>();
	const add = (concept: string, weight: number, said: Said) => {
		const before = near.get(concept);
		if (!before) near.set(concept, { sum: weight, most: weight, said });
		else {
			before.sum += weight;
			if (weight > before.most) [before.most, before.said] = [weight, said];
		}
	};
	for (const [root, said] of roots)
		for (const { concept, weight } of lexicon.affinities(root))
			if (speaksOf(root, concept)) add(concept, weight * said.weight, said);
	for (const [concept, { sure, said, own }] of concepts)
		if (!own) add(concept, MEANT * sure, said);
		// What says one expression says the other, and all that it speaks of.
		else
			for (const root of lexicon.own.get(concept) ?? [])
				if (!roots.has(root))
					for (const { concept: near, weight } of lexicon.affinities(root))
						add(near, weight * said.weight, said);
	const strongest = [...near]
		.map(([concept, { sum, said }]) => ({ concept, weight: sum ** SHARPENING, said }))
		.sort((a, b) => b.weight - a.weight || (a.concept < b.concept ? -1 : 1))
		.slice(0, MOST_SUBJECTS);
	const length = Math.hypot(...strongest.map(({ weight }) => weight)) + DOUBT;
	return new Map(
		strongest.map(({ concept, weight, said }) => [concept, { part: weight / length, said }])
	);
}

/**
 * What terms of a concept say together: each phrase once, and none that is said within another one,
 * wherever they stand, so that repeating them adds nothing.
 */
function surest(hints: readonly Hint[]): Omit<Meant, 'own'> | null {
	const phrases = Map.groupBy(hints, ({ phrase }) => phrase);
	const ordered = [...phrases.values()]
		.map((said) => said.toSorted(bySure))
		.toSorted(([one], [other]) => (one && other ? bySure(one, other) : 0));
	const taken: Hint[][] = [];
	for (const said of ordered)
		if (taken.flat().every((one) => said.every((hint) => apart(one.span, hint.span))))
			taken.push(said);
	const best = taken.flatMap(([first]) => first ?? []);
	if (!best[0]) return null;
	return { sure: 1 - best.reduce((doubt, { sure }) => doubt * (1 - sure), 1), said: best[0] };
}

const bySure = (one: Hint, other: Hint): number =>
	other.sure - one.sure || other.excerpt.length - one.excerpt.length;

const addTo = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
};

const phraseOf = (words: readonly Word[], { first, last }: Span): string =>
	words
		.slice(first, last)
		.map(({ root }) => root)
		.join(' ');
