import { bestTable } from './best-table.ts';
import { contradictionOf, type Contradiction } from './contradiction.ts';
import { gridOf, type Grid, type Table } from './grid.ts';
import type { Id, Pair, SelectionInstance } from './instance.ts';
import type { Solve } from './linear-model.ts';
import { meetingsOf } from './meetings.ts';
import { worthOf, type Worth } from './worth.ts';

/** A need, the company that serves it at the table, and its score. */
export type Service = { readonly need: Id; readonly company: Id; readonly score: number };

/** A table by the codes of its participants, in the order of the codes. */
export type Selection = {
	readonly authorities: readonly Id[];
	readonly companies: readonly Id[];
	/** One to one; locked pairs are among them. As many as can be are of a need that is served. */
	readonly pairs: readonly Pair[];
	readonly services: readonly Service[];
	readonly worth: Worth;
};

export type Outcome =
	| { readonly possible: true; readonly selection: Selection; readonly proven: boolean }
	| { readonly possible: false; readonly contradiction: Contradiction };

/**
 * The best table of an instance, or the wishes that leave none. The order in which the instance is
 * written does not matter.
 *
 * @param instance without faults (`faultOf`)
 */
export async function select(instance: SelectionInstance, solve: Solve): Promise<Outcome> {
	const contradiction = contradictionOf(instance);
	if (contradiction) return { possible: false, contradiction };
	const grid = gridOf(instance);
	const best = await bestTable(grid, solve);
	if (!best) throw new Error('A possible table was not found again.');
	return { possible: true, selection: selectionOf(grid, best.table), proven: best.proven };
}

/** A table in the words of its instance. */
export function selectionOf(grid: Grid, table: Table): Selection {
	const authority = (a: number): Id => grid.authorities[a] ?? '';
	const company = (c: number): Id => grid.companies[c] ?? '';
	const { pairs, services } = meetingsOf(grid, table);
	return {
		authorities: table.authorities.map(authority),
		companies: table.companies.map(company),
		pairs: pairs.map(([a, c]) => [authority(a), company(c)]),
		services: services.map(({ need, company: c, score }) => ({
			need: grid.needs[need]?.id ?? '',
			company: company(c),
			score
		})),
		worth: worthOf(grid, table)
	};
}
