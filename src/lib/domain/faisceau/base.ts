import { markOf } from '../shared/mark.ts';
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
