import { richestFlow, type Way } from './flow.ts';
import type { Grid, Table } from './grid.ts';

/** One need of a table, the company that serves it, and how well. */
export type Assignment = {
	readonly need: number;
	readonly company: number;
	readonly score: number;
};

/** Which company serves which need at a table: most needs at the threshold, then most score. */
export function assignmentsOf(grid: Grid, table: Table): Assignment[] {
	return (withoutCapacity(grid, table) ?? byFlow(grid, table))
		.map(([need, company]) => ({ need, company, score: grid.scores[need]?.[company] ?? 0 }))
		.sort((a, b) => a.need - b.need);
}

type Served = [need: number, company: number];

/** What a need counts, so that one more served at the threshold outweighs any total of scores. */
const SERVED = 1e6;

const gainOf = (grid: Grid, score: number): number =>
	score > 0 && score >= grid.threshold ? SERVED + score : score;

/**
 * Each authority's best needs, each by the company with the highest score: nothing is better, so it is
 * the answer unless a company would serve more than it can.
 */
function withoutCapacity(grid: Grid, { authorities, companies }: Table): Served[] | null {
	const load = new Map<number, number>();
	const served: Served[] = [];
	for (const a of authorities) {
		const best: { need: number; company: number; score: number }[] = [];
		for (const need of grid.needsOf[a] ?? []) {
			const row = grid.scores[need] ?? [];
			let company = -1;
			let score = 0;
			for (const c of companies) {
				const here = row[c] ?? 0;
				if (here > score) {
					score = here;
					company = c;
				}
			}
			if (company >= 0) best.push({ need, company, score });
		}
		if (best.length > grid.maxNeeds) best.sort((x, y) => y.score - x.score || x.need - y.need);
		for (const { need, company } of best.slice(0, grid.maxNeeds)) {
			served.push([need, company]);
			const more = (load.get(company) ?? 0) + 1;
			if (more > (grid.capacity[company] ?? 0)) return null;
			load.set(company, more);
		}
	}
	return served;
}

/** The same under capacities: a flow of greatest weight from authorities by needs to companies. */
function byFlow(grid: Grid, { authorities, companies }: Table): Served[] {
	const ways: Way<Served>[] = [];
	let places = 2;
	const seats = companies.map((c) => {
		const seat = places++;
		ways.push({ from: seat, to: 1, room: grid.capacity[c] ?? 0, gain: 0 });
		return [c, seat] as const;
	});
	for (const a of authorities) {
		const authority = places++;
		ways.push({ from: 0, to: authority, room: grid.maxNeeds, gain: 0 });
		for (const need of grid.needsOf[a] ?? []) {
			const asked = places++;
			ways.push({ from: authority, to: asked, room: 1, gain: 0 });
			for (const [c, seat] of seats) {
				const gain = gainOf(grid, grid.scores[need]?.[c] ?? 0);
				if (gain > 0) ways.push({ from: asked, to: seat, room: 1, gain, means: [need, c] });
			}
		}
	}
	return richestFlow(places, ways);
}
