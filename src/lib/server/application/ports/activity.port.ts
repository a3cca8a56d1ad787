export type Activity = {
	readonly id: string;
	readonly masterclassId: string | null;
	readonly userId: string | null;
	/** Epoch milliseconds. */
	readonly at: number;
	readonly kind: string;
	readonly details: Record<string, unknown>;
};

/** The history: one entry with each change, in its transaction. */
export type ActivityRepository = {
	append(activity: Activity): void;
	/** Newest first, with the name of who did it. */
	recent(masterclassId: string, limit: number): (Activity & { readonly userName: string | null })[];
};
