/** The code of an authority, a company or a need; authorities and companies share one list of codes. */
export type Id = string;
export type Pair = readonly [Id, Id];

/** What the organiser wants of a table whatever the scores say. */
export type Wishes = {
	readonly lockedAuthorities: readonly Id[];
	readonly lockedCompanies: readonly Id[];
	readonly excludedAuthorities: readonly Id[];
	readonly excludedCompanies: readonly Id[];
	/** Authority and company that must sit at the table, paired with each other. */
	readonly lockedPairs: readonly Pair[];
	/** Authority and company between which there is a conflict of interest: neither pair nor score. */
	readonly conflicts: readonly Pair[];
	/** Any two participants that never sit at the same table. */
	readonly incompatible: readonly Pair[];
};

/** Who could sit at a table, what they look for, and how well each company answers. */
export type SelectionInstance = {
	readonly seats: { readonly authorities: number; readonly companies: number };
	/** The score, 0–100, from which a company answers a need. */
	readonly threshold: number;
	readonly maxNeedsPerAuthority: number;
	readonly authorities: readonly Id[];
	readonly companies: readonly Id[];
	readonly needs: readonly { readonly id: Id; readonly authority: Id }[];
	/** By need: whole numbers 0–100, one a company, in the order of `companies`. */
	readonly scores: ReadonlyMap<Id, readonly number[]>;
	/** How many needs a company can serve; one that is not named serves as many as it can answer. */
	readonly capacity: ReadonlyMap<Id, number>;
	readonly wishes: Wishes;
};

export const NO_WISHES: Wishes = {
	lockedAuthorities: [],
	lockedCompanies: [],
	excludedAuthorities: [],
	excludedCompanies: [],
	lockedPairs: [],
	conflicts: [],
	incompatible: []
};
