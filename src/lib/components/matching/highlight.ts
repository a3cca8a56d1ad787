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
