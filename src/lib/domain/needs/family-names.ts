import { fold } from '../directory/fold.ts';
import type { Words } from '../import/words.ts';
import type { Family, Subfamily } from './families.ts';
import { suggestFamilies, tellingWords } from './suggest.ts';

/** What families are called, by folded code or name, in each language. */
export type FamilyNames = {
	readonly families: Words<Family>;
	/** By family, since a name may stand in several. */
	readonly subfamilies: ReadonlyMap<Family, Words<Subfamily>>;
};

/** A family as a text names it, with the sub-category where it was this that was named. */
export type NamedFamily = { readonly family: Family; readonly subfamily: Subfamily | null };

/** The singular that French marks with s or x; no other ending is guessed. */
const singular = (word: string) => word.replace(/(?<=..)[sx]$/, '');

const only = <Item>(items: readonly Item[]): Item | null =>
	items.length === 1 ? (items[0] ?? null) : null;

/**
 * The family that a text names: by its code or name whatever the case, accents and signs; by the name
 * of a sub-category that one family has; or by two words of its name and none that is not ("Air et
 * santé" is "Air, bruit et santé-environnement"). Null where it is none's, or several'.
 */
export const familyNamed = (
	text: string,
	{ families, subfamilies }: FamilyNames
): NamedFamily | null => {
	const folded = fold(text);
	const exact = families.get(folded);
	if (exact) return { family: exact, subfamily: null };
	const part = only(
		[...subfamilies].flatMap(([family, own]) => {
			const subfamily = own.get(folded);
			return subfamily ? [{ family, subfamily }] : [];
		})
	);
	if (part) return part;
	const said = tellingWords(text).map(singular);
	if (said.length < 2) return null;
	const held = new Set(
		[...families].flatMap(([name, family]) => {
			const words = tellingWords(name).map(singular);
			return said.every((word) => words.includes(word)) ? [family] : [];
		})
	);
	const family = only([...held]);
	return family && { family, subfamily: null };
};

/** The families that a cell names, in its order. */
export type ReadFamilies = {
	readonly families: readonly Family[];
	/** Words that are no family's name, but make one think of it. */
	readonly guessed: readonly { readonly value: string; readonly family: Family }[];
	/** Words that tell no family. */
	readonly unknown: readonly string[];
};

/** What parts families in a cell, the surest first; some names hold the later ones themselves. */
const SEPARATORS = [/[;|\n]/, /[,/+]/, /&|\s(?:et|and)\s/i];

/** A text in parts, of which none is split that is a name as it stands. */
const partsOf = (text: string, names: FamilyNames, level = 0): string[] => {
	const separator = SEPARATORS[level];
	if (separator === undefined || familyNamed(text, names)) return [text];
	return text.split(separator).flatMap((part) => partsOf(part, names, level + 1));
};

/** Reads several families in one cell, parted by `;` or `|`, or by a comma, a slash or "et". */
export const readFamilies = (text: string, names: FamilyNames): ReadFamilies => {
	const parts = partsOf(text, names)
		.map((part) => part.trim())
		.filter((part) => fold(part) !== '');
	const read = parts.map((value) => {
		const named = familyNamed(value, names)?.family ?? null;
		return { value, named, guess: named ?? suggestFamilies(value)[0]?.family ?? null };
	});
	return {
		families: [...new Set(read.flatMap(({ guess }) => guess ?? []))],
		guessed: read.flatMap(({ value, named, guess }) =>
			named === null && guess !== null ? [{ value, family: guess }] : []
		),
		unknown: read.flatMap(({ value, guess }) => (guess === null ? [value] : []))
	};
};
