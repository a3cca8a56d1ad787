import type { Grid, Table } from './grid.ts';
import { modelling, sum, type LinearModel } from './linear-model.ts';
import type { Offer } from './relaxation.ts';

/** A model, and how to read a table from its solution. */
export type Formulation = {
	readonly model: LinearModel;
	readonly tableOf: (values: readonly number[]) => Table;
};

/** Which table has the most pairs. */
export const formulatePairs = (grid: Grid): Formulation =>
	formulate(grid, grid.candidates.authorities, (seated) => addPairs(grid, seated, 1));

/**
 * Which table of these authorities serves most needs, then with the highest scores, through these
 * offers alone.
 *
 * @param pairs how many pairs it has at least; null for any number
 */
export const formulateNeeds = (
	grid: Grid,
	authorities: readonly number[],
	offers: readonly Offer[],
	pairs: number | null
): Formulation =>
	formulate(grid, authorities, (seated) => {
		addOffers(grid, seated, offers);
		if (pairs !== null) {
			const locked = grid.lockedPairs.filter(([a, c]) => grid.answers[a]?.[c]).length;
			seated.atLeast(pairs - locked, sum(addPairs(grid, seated, 0)));
		}
	});

type Seats = ReadonlyMap<number, number>;
type Seated = ReturnType<typeof modelling> & {
	/** The variables that say who sits, by number. */
	readonly authorities: Seats;
	readonly companies: Seats;
};

/** Who sits at the table. What they do there may be fractions: it is a flow, whole at its best. */
function formulate(
	grid: Grid,
	authorities: readonly number[],
	add: (seated: Seated) => void
): Formulation {
	const making = modelling();
	const seats = (candidates: readonly number[], locked: ReadonlySet<number>, count: number) => {
		const variables = new Map(
			candidates.map((one) => [
				one,
				making.variable({ gain: 0, lower: locked.has(one) ? 1 : 0, whole: true })
			])
		);
		making.exactly(count, sum([...variables.values()]));
		return variables;
	};
	const seated = {
		...making,
		authorities: seats(authorities, grid.lockedAuthorities, grid.seats.authorities),
		companies: seats(grid.candidates.companies, grid.lockedCompanies, grid.seats.companies)
	};
	const first = grid.authorities.length;
	const seatOf = (participant: number): number | undefined =>
		participant < first
			? seated.authorities.get(participant)
			: seated.companies.get(participant - first);
	for (const [x, y] of grid.incompatible) {
		const [one, other] = [seatOf(x), seatOf(y)];
		if (one !== undefined && other !== undefined) making.atMost(1, sum([one, other]));
	}
	add(seated);

	const taken = (variables: Seats, values: readonly number[]): number[] =>
		[...variables]
			.filter(([, at]) => (values[at] ?? 0) > 0.5)
			.map(([one]) => one)
			.sort((a, b) => a - b);
	return {
		model: making.model,
		tableOf: (values) => ({
			authorities: taken(seated.authorities, values),
			companies: taken(seated.companies, values)
		})
	};
}

/** Each need is served once, by companies and for authorities that sit, within what they can do. */
function addOffers(grid: Grid, seated: Seated, offers: readonly Offer[]): void {
	const byNeed = new Map<number, number[]>();
	const byCompany = new Map<number, number[]>();
	for (const { need, company, gain } of offers) {
		const seat = seated.companies.get(company);
		if (seat === undefined) continue;
		const serves = seated.variable({ gain, lower: 0, whole: false });
		// One row an offer, not one a company: the bound is tight, and nearly nothing is left to try out.
		seated.atMost(0, [
			[serves, 1],
			[seat, -1]
		]);
		gather(byNeed, need, serves);
		gather(byCompany, company, serves);
	}
	for (const [a, seat] of seated.authorities) {
		const needs = (grid.needsOf[a] ?? []).map((need) => byNeed.get(need) ?? []);
		for (const served of needs)
			if (served.length > 0) seated.atMost(0, [...sum(served), [seat, -1]]);
		if (needs.length > grid.maxNeeds)
			seated.atMost(0, [...sum(needs.flat()), [seat, -grid.maxNeeds]]);
	}
	const most = grid.seats.authorities * grid.maxNeeds;
	for (const [c, seat] of seated.companies) {
		const capacity = grid.capacity[c] ?? 0;
		const served = byCompany.get(c) ?? [];
		if (capacity < Math.min(most, served.length))
			seated.atMost(0, [...sum(served), [seat, -capacity]]);
	}
}

/** Pairs beside the locked ones: each of those who sit in one at most. */
function addPairs(grid: Grid, seated: Seated, gain: number): number[] {
	const byAuthority = new Map<number, number[]>();
	const byCompany = new Map<number, number[]>();
	const locked = { a: new Set<number>(), c: new Set<number>() };
	for (const [a, c] of grid.lockedPairs) {
		locked.a.add(a);
		locked.c.add(c);
	}
	const pairs: number[] = [];
	for (const a of seated.authorities.keys())
		for (const c of seated.companies.keys())
			if (grid.answers[a]?.[c] && !locked.a.has(a) && !locked.c.has(c)) {
				const pair = seated.variable({ gain, lower: 0, whole: false });
				pairs.push(pair);
				gather(byAuthority, a, pair);
				gather(byCompany, c, pair);
			}
	for (const [seats, paired] of [
		[seated.authorities, byAuthority],
		[seated.companies, byCompany]
	] as const)
		for (const [one, own] of paired) seated.atMost(0, [...sum(own), [seats.get(one) ?? -1, -1]]);
	return pairs;
}

const gather = (all: Map<number, number[]>, key: number, value: number): void => {
	const known = all.get(key);
	if (known) known.push(value);
	else all.set(key, [value]);
};
