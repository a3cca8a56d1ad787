/** Words known to be right, to be found again from a slip of one letter. */
export type Spelling = ReadonlyMap<string, string>;

/** Shorter words are too alike to guess. */
const SHORTEST = 6;

/** A word with each of its letters left out in turn. */
const withoutOne = (word: string): string[] =>
	Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** Prepares a list of folded words; of two that a slip could mean, the first in the alphabet is taken. */
export const spellingOf = (words: Iterable<string>): Spelling => {
	const right = new Map<string, string>();
	for (const word of [...words].filter(({ length }) => length >= SHORTEST).sort())
		for (const slip of [word, ...withoutOne(word)]) if (!right.has(slip)) right.set(slip, word);
	return right;
};

/**
 * The folded word that a slip was meant for: a letter too many, too few, another one, or two exchanged. A
 * word that nothing resembles stays what it is.
 */
export const corrected = (word: string, spelling: Spelling): string => {
	if (word.length < SHORTEST) return word;
	for (const slip of [word, ...withoutOne(word)]) {
		const meant = spelling.get(slip);
		if (meant !== undefined && meant[0] === word[0]) return meant;
	}
	return word;
};
