import { assignmentsOf, type Assignment } from './assignment.ts';
import { richestFlow, type Way } from './flow.ts';
import type { Grid, Table } from './grid.ts';

/** One pair more outweighs any number of pairs of a served need; one of these, any total of scores. */
const PAIRED = 1e9;
const SERVED = 1e5;

/** Who meets whom at a table, and which company serves which need. */
export type Meetings = {
	readonly pairs: readonly (readonly [authority: number, company: number])[];
	readonly services: readonly Assignment[];
};

/**
 * One story of a table: of all largest pairings (`pairsOf`), one in which most pairs are of a need that
 * this company serves, then of the highest scores. Where two companies serve a need alike, the one that
 * its authority meets does.
 */
export function meetingsOf(grid: Grid, table: Table): Meetings {
	const services = assignmentsOf(grid, table);
	const ownerOf = (need: number): number => grid.needs[need]?.authority ?? -1;
	/** Whether this company serves the need, or could as well. */
	const serves = ({ need, company, score }: Assignment, c: number): boolean =>
		company === c ||
		(grid.scores[need]?.[c] === score && (grid.capacity[c] ?? 0) >= services.length);
	const above = services.filter(({ score }) => score > 0 && score >= grid.threshold);

	/** The best score of a need of the authority that this company serves; null where it serves none. */
	const servedScore = (a: number, c: number): number | null =>
		above.reduce<number | null>(
			(most, service) =>
				ownerOf(service.need) === a && serves(service, c) && service.score >= (most ?? 0)
					? service.score
					: most,
			null
		);
	const gainOf = (a: number, c: number): number => {
		const served = servedScore(a, c);
		if (served !== null) return PAIRED + SERVED + served;
		return PAIRED + Math.max(...(grid.needsOf[a] ?? []).map((n) => grid.scores[n]?.[c] ?? 0));
	};

	const locked = grid.lockedPairs;
	const free = table.companies.filter((c) => !locked.some(([, other]) => other === c));
	const ways: Way<readonly [number, number]>[] = [];
	let places = 2;
	const seats = free.map((c) => {
		const seat = places++;
		ways.push({ from: seat, to: 1, room: 1, gain: 0 });
		return [c, seat] as const;
	});
	for (const a of table.authorities) {
		if (locked.some(([other]) => other === a)) continue;
		const authority = places++;
		ways.push({ from: 0, to: authority, room: 1, gain: 0 });
		for (const [c, seat] of seats)
			if (grid.answers[a]?.[c])
				ways.push({ from: authority, to: seat, room: 1, gain: gainOf(a, c), means: [a, c] });
	}
	const pairs = [...locked, ...richestFlow(places, ways)].sort(([a], [b]) => a - b);
	const opposite = new Map(pairs);
	return {
		pairs,
		services: services.map((service) => {
			const met = opposite.get(ownerOf(service.need));
			return met !== undefined && serves(service, met) ? { ...service, company: met } : service;
		})
	};
}
