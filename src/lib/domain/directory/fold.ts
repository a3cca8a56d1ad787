/**
 * Folds a text for search: no case, no accents, ligatures opened, apostrophes, hyphens and other
 * signs as single spaces. "L’Haÿ-les-Roses" becomes "l hay les roses".
 */
export const fold = (text: string): string =>
	FOLDED.test(text)
		? text
		: text
				.normalize('NFKD')
				.replace(/\p{M}+/gu, '')
				.toLowerCase()
				.replaceAll('œ', 'oe')
				.replaceAll('æ', 'ae')
				.replaceAll('ß', 'ss')
				.replaceAll('ø', 'o')
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();

/** Most words are folded as they stand. */
const FOLDED = /^[a-z0-9]*$/;

/** Abbreviations that names of places are typed with. */
const OPENED: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints' };

/** {@link fold}, with "St" and "Ste" opened: what the names of places are compared by. */
export const foldPlace = (text: string): string =>
	fold(text)
		.split(' ')
		.map((word) => OPENED[word] ?? word)
		.join(' ');

/**
 * What was typed so far, as words to look for. The last word may be unfinished: "st" may become
 * "Strasbourg" or "Saint-Omer", so that it keeps both readings. Figures typed in groups
 * ("215 903 501") are one number.
 */
export const searchWords = (
	typed: string
): { readonly whole: string[]; readonly last: string[] } => {
	const folded = fold(typed).slice(0, 120);
	if (folded === '') return { whole: [], last: [] };
	if (/^[\d ]+$/.test(folded)) return { whole: [], last: [folded.replaceAll(' ', '')] };
	const words = folded.split(' ').slice(0, 8);
	const last = words.pop() ?? '';
	const opened = OPENED[last];
	return {
		whole: words.map((word) => OPENED[word] ?? word),
		last: opened ? [last, opened] : [last]
	};
};
