import { assignmentsOf } from './assignment.ts';
import type { Grid, Table } from './grid.ts';
import { pairsOf } from './pairing.ts';

/** What a table is worth, to be compared in this order (`compareWorth`). */
export type Worth = {
	/** P: authorities and companies paired one to one, each company answering a need of its authority. */
	readonly pairs: number;
	/** N: needs served at or above the threshold. */
	readonly needs: number;
	/** S: total score of the served needs; one below the threshold counts where it costs none above. */
	readonly score: number;
};

/** Positive where `a` is worth more than `b`. */
export const compareWorth = (a: Worth, b: Worth): number =>
	a.pairs - b.pairs || a.needs - b.needs || a.score - b.score;

export function worthOf(grid: Grid, table: Table): Worth {
	const served = assignmentsOf(grid, table);
	return {
		pairs: pairsOf(grid, table).filter(([a, c]) => grid.answers[a]?.[c]).length,
		needs: served.filter(({ score }) => score >= grid.threshold).length,
		score: served.reduce((sum, { score }) => sum + score, 0)
	};
}
