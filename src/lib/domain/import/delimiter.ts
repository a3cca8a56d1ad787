/** What may part the cells of a line. */
export const DELIMITERS = [';', ',', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How many lines are looked at. */
const LOOKED_AT = 30;

/** Counts a sign outside quotation marks, line by line. */
const counts = (text: string, sign: string): number[] => {
	const found: number[] = [];
	let count = 0;
	let quoted = false;
	let blank = true;
	for (const character of text) {
		if (character === '"') quoted = !quoted;
		else if (character === '\n' && !quoted) {
			if (!blank) found.push(count);
			if (found.length >= LOOKED_AT) return found;
			count = 0;
			blank = true;
			continue;
		} else if (character === sign && !quoted) count += 1;
		if (character.trim() !== '') blank = false;
	}
	return blank ? found : [...found, count];
};

/**
 * The sign that parts the cells: the one that stands most often, and as often in most lines. A text
 * without any is a single column.
 */
export const delimiterOf = (text: string): Delimiter => {
	const scored = DELIMITERS.map((sign) => {
		const found = counts(text, sign);
		const usual = found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0;
		const alike = found.filter((count) => count === usual).length / Math.max(1, found.length);
		return { sign, score: usual * alike };
	});
	return scored.reduce((best, next) => (next.score > best.score ? next : best)).sign;
};
