import type { FieldValue } from './fields.ts';
import type { Base, KeptAnswer } from './merge.ts';

/**
 * What an answer was when a page showed it, as one short word that the page sends back: its revision,
 * and a mark of its value. An answer that comes back with the same mark was not touched in that page,
 * whatever somebody else did meanwhile.
 */
export const baseOf = ({ value, revision }: KeptAnswer): string => `${revision}.${markOf(value)}`;

const BASE = /^(\d{1,9})\.([0-9a-z]{1,11})$/;

/** Reads such a word beside the answer it came with; what is none was made from nothing we know. */
export function readBase(word: string, wanted: FieldValue | null): Base {
	const [, revision, mark] = BASE.exec(word) ?? [];
	if (revision === undefined) return { revision: -1 };
	return mark === markOf(wanted)
		? { revision: Number(revision), value: wanted }
		: { revision: Number(revision) };
}

/** 53 bits that two different answers of a person practically never share (cyrb53). */
function markOf(value: FieldValue | null): string {
	let [high, low] = [0xdeadbeef, 0x41c6ce57];
	for (const sign of JSON.stringify(value)) {
		const code = sign.codePointAt(0) ?? 0;
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
