/** How one answer is given. Lengths are in signs, that is in code points. */
export type CellShape =
	/** One line. */
	| { readonly kind: 'line'; readonly max: number }
	/** Several lines. */
	| { readonly kind: 'text'; readonly max: number }
	| { readonly kind: 'choice'; readonly of: readonly string[] }
	| {
			readonly kind: 'number';
			readonly min: number;
			readonly max: number;
			/** Figures after the comma; 0 asks for whole numbers. */
			readonly decimals: number;
	  }
	/** `YYYY-MM`; or `not-yet` where that may be said. */
	| { readonly kind: 'month'; readonly notYet: boolean };

export type Columns = Readonly<Record<string, CellShape>>;

export type FieldShape =
	| CellShape
	| { readonly kind: 'choices'; readonly of: readonly string[] }
	| {
			readonly kind: 'rows';
			/** Most rows that are taken. */
			readonly max: number;
			readonly columns: Columns;
			/** The columns without which a row says nothing yet. */
			readonly needed: readonly string[];
	  }
	/** Said or not. */
	| { readonly kind: 'flag' };

/** What a field of a shape holds. */
export type ValueOf<Shape> = Shape extends {
	readonly kind: 'rows';
	readonly columns: infer Table extends Columns;
}
	? readonly { readonly [Column in keyof Table]?: ValueOf<Table[Column]> }[]
	: Shape extends { readonly kind: 'choices'; readonly of: readonly (infer One)[] }
		? readonly One[]
		: Shape extends { readonly kind: 'choice'; readonly of: readonly (infer One)[] }
			? One
			: Shape extends { readonly kind: 'number' }
				? number
				: Shape extends { readonly kind: 'flag' }
					? true
					: string;
