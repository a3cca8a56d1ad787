/** What is known of a file that a company gave, as it is frozen with a version. */
export type StoredFile = {
	readonly id: string;
	/** As the company named it. */
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	/** Null where the format does not tell. */
	readonly pages: number | null;
	/** When it was given, in epoch milliseconds. */
	readonly addedAt: number;
};
