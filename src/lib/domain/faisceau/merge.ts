import type { FieldValue } from './fields.ts';

/** An answer as it is kept, or its absence, which is revision 0. */
export type KeptAnswer = {
	readonly value: FieldValue | null;
	readonly revision: number;
};

/** What a form was made from. The value is known where the form sent it back beside the new one. */
export type Base = {
	readonly revision: number;
	readonly value?: FieldValue | null;
};

export type Merge =
	/** To be stored, under this revision. */
	| { readonly outcome: 'saved'; readonly value: FieldValue | null; readonly revision: number }
	/** Nothing to store: what stands is what was meant, or was not touched here. */
	| { readonly outcome: 'unchanged'; readonly value: FieldValue | null; readonly revision: number }
	/** Somebody else wrote meanwhile. Both are given back, for a person to choose. */
	| {
			readonly outcome: 'conflict';
			readonly theirs: FieldValue | null;
			readonly yours: FieldValue | null;
			/** The revision to save over once a person has chosen. */
			readonly revision: number;
	  };

/** Whether two answers say the same. Answers are as they were read, rows with their columns in order. */
export const sameAnswer = (one: FieldValue | null, other: FieldValue | null): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

/**
 * What becomes of one answer that a form sends, whatever two tabs or two colleagues did meanwhile.
 * Each field is decided alone, so that only people who wrote in the same one meet.
 */
export function mergeAnswer(kept: KeptAnswer, base: Base, wanted: FieldValue | null): Merge {
	const unchanged = { outcome: 'unchanged', ...kept } as const;
	if (sameAnswer(kept.value, wanted)) return unchanged;
	if (base.value !== undefined && sameAnswer(base.value, wanted)) return unchanged;
	if (kept.revision === base.revision)
		return { outcome: 'saved', value: wanted, revision: kept.revision + 1 };
	return { outcome: 'conflict', theirs: kept.value, yours: wanted, revision: kept.revision };
}
