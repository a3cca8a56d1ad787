import { isProtected } from './stem.ts';

/** What a likeness of letters is worth beside the same root. */
const WORTH = 0.7;
const SHORTEST = 5;

/**
 * How alike two roots are, 0 to 1, by the letters they begin with: "photovolt" and "photovoltaiqu",
 * "agrivolta…". Compounds and slips at a word's end are caught, and no word of the protected list.
 */
export const likeness = (one: string, other: string): number => {
	if (one === other) return 1;
	const shorter = Math.min(one.length, other.length);
	if (shorter < SHORTEST || isProtected(one) || isProtected(other)) return 0;
	let shared = 0;
	while (shared < shorter && one[shared] === other[shared]) shared++;
	if (shared < SHORTEST) return 0;
	const part = shared / Math.max(one.length, other.length);
	return part < 0.6 ? 0 : WORTH * part;
};
