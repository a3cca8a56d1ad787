import type { Grid } from './grid.ts';

/** One need served by one company: what it adds, and the most that a table with it could be worth. */
export type Offer = {
	readonly need: number;
	readonly company: number;
	readonly gain: number;
	readonly most: number;
};

/**
 * What tables could be worth in needs served and scores (`valueOf`) if every company could be invited:
 * never less than what they are, and what cannot beat a known table need not be looked at.
 */
export type Relaxation = {
	/** The most promising first. */
	readonly offers: readonly Offer[];
	/** Who could sit at a table worth more than that; whoever is locked sits in any case. */
	readonly authoritiesAbove: (value: number) => number[];
};

/** Needs and scores as one number: one need more outweighs any total of scores. */
export const valueOf = (grid: Grid, needs: number, score: number): number =>
	needs * (100 * grid.seats.authorities * grid.maxNeeds + 1) + score;

export function relax(grid: Grid): Relaxation {
	const gain = (score: number): number =>
		valueOf(grid, score > 0 && score >= grid.threshold ? 1 : 0, score);
	const gains = grid.scores.map((row) => row.map(gain));
	const best = gains.map((row) =>
		grid.candidates.companies.reduce((most, c) => Math.max(most, row[c] ?? 0), 0)
	);
	/** The most that the needs of an authority add, without one of them. */
	const ofAuthority = (a: number, limit: number, without = -1): number =>
		total(
			(grid.needsOf[a] ?? []).filter((n) => n !== without).map((n) => best[n] ?? 0),
			limit
		);

	const alone = grid.authorities.map((_, a) => ofAuthority(a, grid.maxNeeds));
	const valuesOf = (authorities: readonly number[]) => authorities.map((a) => alone[a] ?? 0);
	const locked = [...grid.lockedAuthorities];
	const room = grid.seats.authorities - locked.length;
	const free =
		room > 0 ? grid.candidates.authorities.filter((a) => !grid.lockedAuthorities.has(a)) : [];
	/** The most that the others at the table of an authority add. */
	const beside = (a: number): number =>
		grid.lockedAuthorities.has(a)
			? total(valuesOf(locked.filter((other) => other !== a)), Infinity) +
				total(valuesOf(free), room)
			: total(valuesOf(locked), Infinity) +
				total(valuesOf(free.filter((other) => other !== a)), room - 1);

	const others = grid.authorities.map((_, a) => beside(a));
	const restWithout = withinCapacity(grid, best);
	const offers = [...locked, ...free].flatMap((a) =>
		(grid.needsOf[a] ?? []).flatMap((need) => {
			const rest = Math.min(
				(others[a] ?? 0) + ofAuthority(a, grid.maxNeeds - 1, need),
				restWithout(need)
			);
			return grid.candidates.companies
				.map((company) => ({ need, company, gain: gains[need]?.[company] ?? 0 }))
				.filter((offer) => offer.gain > 0)
				.map((offer) => ({ ...offer, most: rest + offer.gain }));
		})
	);
	return {
		offers: offers.sort((x, y) => y.most - x.most || x.need - y.need || x.company - y.company),
		authoritiesAbove: (value) => [
			...locked,
			...free.filter((a) => (others[a] ?? 0) + (alone[a] ?? 0) > value)
		]
	};
}

/**
 * The most that needs beside one add when no authority has more than it may, and all are served by the
 * companies with the greatest capacities.
 */
function withinCapacity(grid: Grid, best: readonly number[]): (need: number) => number {
	const capacities = grid.candidates.companies.map((c) => grid.capacity[c] ?? 0);
	const served = total(capacities, grid.seats.companies);
	const down = (a: number, b: number): number => (best[b] ?? 0) - (best[a] ?? 0);
	const ranked = grid.candidates.authorities
		.flatMap((a) => (grid.needsOf[a] ?? []).toSorted(down).slice(0, grid.maxNeeds))
		.sort(down)
		.slice(0, served);
	const sum = ranked.reduce((sum, need) => sum + (best[need] ?? 0), 0);
	const last = ranked.length === served ? (best[ranked.at(-1) ?? -1] ?? 0) : 0;
	const among = new Set(ranked);
	return (need) => sum - (among.has(need) ? (best[need] ?? 0) : last);
}

/** The sum of the greatest few. */
const total = (values: readonly number[], count: number): number =>
	values
		.toSorted((a, b) => b - a)
		.slice(0, Math.max(0, count))
		.reduce((sum, value) => sum + value, 0);
