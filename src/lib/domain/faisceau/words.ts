import { diffArrays } from 'diff';

/** A piece of a text: in both versions, only in the newer (`added`), or only in the older (`removed`). */
export type Piece = {
	readonly kind: 'kept' | 'added' | 'removed';
	readonly text: string;
};

/** A word or a sign with the blanks before it, so that a word is the same before a comma or a point. */
const TOKEN = /\s*[\p{L}\p{N}]+|\s*[^\p{L}\p{N}\s]|\s+/gu;

/** Words that may come and go before two texts are simply two texts; it bounds the time as well. */
const MOST_CHANGES = 600;

/**
 * The newer text with what was taken out of the older one, word by word, in reading order. The kept
 * and removed pieces make the older text again, the kept and added ones the newer.
 */
export function wordsChanged(before: string, after: string): Piece[] {
	const changes = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], {
		maxEditLength: MOST_CHANGES
	});
	if (!changes) {
		return [
			{ kind: 'removed', text: before },
			{ kind: 'added', text: after }
		];
	}
	return changes.map(({ value, added, removed }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'kept',
		text: value.join('')
	}));
}
