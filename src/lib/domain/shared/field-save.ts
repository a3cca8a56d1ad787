/** One field that a form saves by itself: its text, and the text or mark that it was typed on. */
export type FieldSave = { readonly value: string; readonly base: string };

/** What became of each field that was sent; every one of them stands in exactly one list. */
export type FieldsOutcome = {
	/** Kept now, with the base to type on next. */
	readonly saved: Readonly<Record<string, string>>;
	/** Somebody else wrote in it meanwhile: nothing was changed. */
	readonly conflicts: Readonly<
		Record<string, { readonly theirs: string; readonly base: string; readonly by: string | null }>
	>;
	/** Not fit to be kept, and why, as a key of the error texts. */
	readonly refused: Readonly<Record<string, string>>;
};
