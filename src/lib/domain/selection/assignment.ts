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
	type Edge = { from: number; to: number; room: number; gain: number; served?: Served };
	const edges: Edge[] = [];
	const join = (from: number, to: number, room: number, gain = 0, served?: Served): void => {
		edges.push({ from, to, room, gain, ...(served && { served }) });
		edges.push({ from: to, to: from, room: 0, gain: -gain });
	};
	const SOURCE = 0;
	const SINK = 1;
	let nodes = 2;
	const seats = companies.map((c) => {
		const seat = nodes++;
		join(seat, SINK, grid.capacity[c] ?? 0);
		return [c, seat] as const;
	});
	for (const a of authorities) {
		const authority = nodes++;
		join(SOURCE, authority, grid.maxNeeds);
		for (const need of grid.needsOf[a] ?? []) {
			const node = nodes++;
			join(authority, node, 1);
			for (const [c, seat] of seats) {
				const gain = gainOf(grid, grid.scores[need]?.[c] ?? 0);
				if (gain > 0) join(node, seat, 1, gain, [need, c]);
			}
		}
	}
	for (;;) {
		// The most gainful way through what room is left (Bellman and Ford; gains may be given back).
		const gain = new Array<number>(nodes).fill(-Infinity);
		const by = new Array<number>(nodes).fill(-1);
		gain[SOURCE] = 0;
		for (let changed = true; changed;) {
			changed = false;
			for (const [index, { from, to, room, gain: more }] of edges.entries()) {
				const reached = (gain[from] ?? -Infinity) + more;
				if (room > 0 && reached > (gain[to] ?? -Infinity)) {
					gain[to] = reached;
					by[to] = index;
					changed = true;
				}
			}
		}
		if (!((gain[SINK] ?? 0) > 0)) break;
		for (let node = SINK; node !== SOURCE;) {
			const index = by[node] ?? -1;
			const edge = edges[index];
			const back = edges[index ^ 1];
			if (!edge || !back) throw new Error('A way through the flow is broken.');
			edge.room--;
			back.room++;
			node = edge.from;
		}
	}
	return edges.flatMap(({ served, room }) => (served && room === 0 ? [served] : []));
}
