import { formulateNeeds, formulatePairs } from './formulation.ts';
import type { Grid, Table } from './grid.ts';
import { improved } from './improvement.ts';
import type { Solve } from './linear-model.ts';
import { pairsOf } from './pairing.ts';
import { anyTable } from './possible.ts';
import { relax, valueOf } from './relaxation.ts';
import { compareWorth, worthOf, type Worth } from './worth.ts';

/** A table, what it is worth, and whether it is proven that no other is worth more. */
export type BestTable = { readonly table: Table; readonly worth: Worth; readonly proven: boolean };

/** How many offers are looked at first: few enough to be quick, mostly enough to hold the best table. */
const FIRST_OFFERS = 800;

/**
 * The table that is worth most, in the order of `Worth`; null where the wishes leave none. When the
 * solver runs out of time, the best found, bettered by exchanging participants one by one.
 *
 * Most needs are asked for first: the table that serves them is nearly always one of as many pairs as
 * can be, and the pairs cost nothing then.
 *
 * @param firstOffers how many offers are looked at first
 */
export async function bestTable(
	grid: Grid,
	solve: Solve,
	firstOffers: number = FIRST_OFFERS
): Promise<BestTable | null> {
	const start = anyTable(grid);
	if (!start) return null;

	const found: Table[] = [];
	const proven = await search({ grid, solve, firstOffers, found });
	if (proven) return { table: proven, worth: worthOf(grid, proven), proven: true };
	const best = (found.length > 0 ? found : [start])
		.map((table) => ({ table, worth: worthOf(grid, table) }))
		.reduce((one, other) => (compareWorth(other.worth, one.worth) > 0 ? other : one));
	return { ...improved(grid, best.table), proven: false };
}

type Search = {
	readonly grid: Grid;
	readonly solve: Solve;
	readonly firstOffers: number;
	/** Receives every table on the way. */
	readonly found: Table[];
};

/** The proven best table, or null when time ran out. */
async function search(searching: Search): Promise<Table | null> {
	const { grid, solve, found } = searching;
	const served = await mostNeeds(searching, null);
	if (!served) return null;
	const { pairs } = worthOf(grid, served);
	if (pairs === mostPairsConceivable(grid)) return served;

	const { model, tableOf } = formulatePairs(grid);
	const solution = await solve(model);
	if (solution.status === 'infeasible') throw new Error('A possible table was not found again.');
	if (solution.values) found.push(tableOf(solution.values));
	if (solution.status !== 'optimal') return null;
	const most = worthOf(grid, tableOf(solution.values)).pairs;
	return most === pairs ? served : mostNeeds(searching, most);
}

/** Pairs among all candidates, as many as there are seats: no table has more. */
function mostPairsConceivable(grid: Grid): number {
	const locked = grid.lockedPairs.length;
	const answered = grid.lockedPairs.filter(([a, c]) => grid.answers[a]?.[c]).length;
	const free = pairsOf(grid, grid.candidates).length - locked;
	return answered + Math.min(free, grid.seats.authorities - locked, grid.seats.companies - locked);
}

/**
 * The table that serves most needs with the highest scores. Offers without promise are left out; what
 * is found is the best of all tables as soon as it is worth what they could have been a part of.
 */
async function mostNeeds(
	{ grid, solve, firstOffers, found }: Search,
	pairs: number | null
): Promise<Table | null> {
	const { offers, authoritiesAbove } = relax(grid);
	const promise = (count: number): number => offers[count]?.most ?? -1;
	let count = firstOffers;
	let bar = promise(count);
	for (;;) {
		const above = bar;
		const { model, tableOf } = formulateNeeds(
			grid,
			authoritiesAbove(above),
			offers.filter(({ most }) => most > above),
			pairs
		);
		const solution = await solve(model);
		if (solution.status === 'infeasible') {
			if (bar < 0) throw new Error('A possible table was not found again.');
			count *= 2;
			bar = promise(count);
			continue;
		}
		const table = solution.values && tableOf(solution.values);
		if (table) found.push(table);
		if (!table || solution.status === 'unfinished') return null;
		const { needs, score } = worthOf(grid, table);
		const value = valueOf(grid, needs, score);
		if (value >= bar) return table;
		bar = value;
	}
}
