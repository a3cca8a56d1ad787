import type { Word } from './words.ts';

/** Phrases by the roots of their words, to be found in a text however they are inflected. */
export type Phrases<Meaning> = { readonly begins: Map<string, Node<Meaning>> };
type Node<Meaning> = { readonly next: Map<string, Node<Meaning>>; readonly means: Meaning[] };

/** A phrase where it stands: of the words of a text, from the first on, so many. */
export type Found<Meaning> = {
	readonly means: readonly Meaning[];
	readonly first: number;
	readonly length: number;
};

export const noPhrases = <Meaning>(): Phrases<Meaning> => ({ begins: new Map() });

const nodeIn = <Meaning>(map: Map<string, Node<Meaning>>, root: string): Node<Meaning> => {
	const known = map.get(root);
	if (known) return known;
	const made: Node<Meaning> = { next: new Map(), means: [] };
	map.set(root, made);
	return made;
};

/** Adds a phrase; one without any word that tells something is left out. */
export const addPhrase = <Meaning>(
	phrases: Phrases<Meaning>,
	roots: readonly string[],
	means: Meaning
): void => {
	let map = phrases.begins;
	let node: Node<Meaning> | null = null;
	for (const root of roots) {
		node = nodeIn(map, root);
		map = node.next;
	}
	node?.means.push(means);
};

/** Every phrase that stands in a text, also within another one, from left to right. */
export const findPhrases = <Meaning>(
	phrases: Phrases<Meaning>,
	words: readonly Word[]
): Found<Meaning>[] => {
	const found: Found<Meaning>[] = [];
	for (let first = 0; first < words.length; first++) {
		let map = phrases.begins;
		for (let at = first; at < words.length; at++) {
			if (at > first && words[at]?.begins) break;
			const node = map.get(words[at]?.root ?? '');
			if (!node) break;
			if (node.means.length > 0) found.push({ means: node.means, first, length: at - first + 1 });
			map = node.next;
		}
	}
	return found;
};
