/** A linear model whose value is to be as great as possible, for any solver of such models. */
export type LinearModel = {
	readonly variables: readonly Variable[];
	readonly rows: readonly Row[];
};

export type Variable = {
	/** What one of it adds to the value. */
	readonly gain: number;
	/** Between this and one. */
	readonly lower: 0 | 1;
	/** Whether it must be nought or one. */
	readonly whole: boolean;
};

/** `lower ≤ Σ coefficient × variable ≤ upper` */
export type Row = {
	readonly lower: number;
	readonly upper: number;
	readonly terms: readonly Term[];
};

type Term = readonly [variable: number, coefficient: number];

export type Solution =
	| { readonly status: 'optimal'; readonly values: readonly number[] }
	| { readonly status: 'infeasible' }
	/** Out of time: the best found so far, if any. */
	| { readonly status: 'unfinished'; readonly values: readonly number[] | null };

/**
 * Solves a model of which every best value is a whole number, and takes no notice of less than one.
 * The same model gives the same solution, except where time runs out.
 */
export type Solve = (model: LinearModel) => Promise<Solution>;

/** A model in the making. */
export const modelling = () => {
	const variables: Variable[] = [];
	const rows: Row[] = [];
	const row = (lower: number, terms: readonly Term[], upper: number): void => {
		rows.push({ lower, upper, terms });
	};
	return {
		model: { variables, rows } satisfies LinearModel,
		variable: (variable: Variable): number => variables.push(variable) - 1,
		exactly: (count: number, terms: readonly Term[]): void => row(count, terms, count),
		atLeast: (count: number, terms: readonly Term[]): void => row(count, terms, Infinity),
		atMost: (count: number, terms: readonly Term[]): void => row(-Infinity, terms, count)
	};
};

/** Each of the variables once. */
export const sum = (variables: readonly number[]): Term[] =>
	variables.map((variable) => [variable, 1]);
