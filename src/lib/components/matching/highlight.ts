/** A piece of a text, and whether it is one of the words that met. */
export type Piece = { readonly words: string; readonly met: boolean };

/** A text cut where the words that met stand in it, the longest first. */
export function highlighted(text: string, met: readonly string[]): Piece[] {
	const spans: { from: number; to: number }[] = [];
	for (const words of [...new Set(met)].sort((one, other) => other.length - one.length)) {
		if (words === '') continue;
		for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
			const to = from + words.length;
			if (spans.every((span) => to <= span.from || span.to <= from)) spans.push({ from, to });
		}
	}
	spans.sort((one, other) => one.from - other.from);
	const pieces: Piece[] = [];
	let at = 0;
	for (const { from, to } of spans) {
		if (at < from) pieces.push({ words: text.slice(at, from), met: false });
		pieces.push({ words: text.slice(from, to), met: true });
		at = to;
	}
	if (at < text.length) pieces.push({ words: text.slice(at), met: false });
	return pieces;
}

/** Letters of a text that are shown whole, and those kept on each side of words that met. */
const ENOUGH = 420;
const AROUND = 70;

/** The last letters of a text, from the beginning of a word. */
const endOf = (text: string): string =>
	text.length > AROUND ? `…${text.slice(-AROUND).replace(/^\S*\s/, '')}` : text;
/** The first letters of a text, to the end of a word. */
const beginningOf = (text: string): string =>
	text.length > AROUND ? `${text.slice(0, AROUND).replace(/\s\S*$/, '')}…` : text;

/**
 * What stands around the words that met in a long text, as far as there is room; null where the text
 * is short enough to be shown whole.
 */
export function shortened(pieces: readonly Piece[]): Piece[] | null {
	if (pieces.reduce((sum, { words }) => sum + words.length, 0) <= ENOUGH) return null;
	const kept: Piece[] = [];
	let room = ENOUGH;
	for (const [at, { words, met }] of pieces.entries()) {
		const [first, last] = [at === 0, at === pieces.length - 1];
		const short = met
			? words
			: first && !last
				? endOf(words)
				: last || words.length <= 2 * AROUND
					? beginningOf(words)
					: `${beginningOf(words)} ${endOf(words)}`.replace('… …', ' … ');
		kept.push({ words: short, met });
		room -= short.length;
		if (room <= 0 && !last) return [...kept, { words: '…', met: false }];
	}
	return kept;
}
