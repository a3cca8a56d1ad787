import type { Id, SelectionInstance } from './instance.ts';

/** A chosen table: indices into the authorities and companies of a grid, ascending. */
export type Table = {
	readonly authorities: readonly number[];
	readonly companies: readonly number[];
};

/**
 * An instance by number instead of code, sorted by code: what is computed from it does not depend on
 * the order in which the instance was written.
 */
export type Grid = {
	readonly seats: SelectionInstance['seats'];
	readonly threshold: number;
	readonly maxNeeds: number;
	readonly authorities: readonly Id[];
	readonly companies: readonly Id[];
	readonly needs: readonly { readonly id: Id; readonly authority: number }[];
	readonly needsOf: readonly (readonly number[])[];
	/** By need, by company; nought where there is a conflict of interest. */
	readonly scores: readonly (readonly number[])[];
	readonly conflicts: { has: (authority: number, company: number) => boolean };
	/** By authority, by company: some need is answered, and the two may be paired. */
	readonly answers: readonly (readonly boolean[])[];
	readonly capacity: readonly number[];
	readonly lockedAuthorities: ReadonlySet<number>;
	readonly lockedCompanies: ReadonlySet<number>;
	readonly lockedPairs: readonly (readonly [number, number])[];
	/** Who may sit at the table, those locked included. */
	readonly candidates: Table;
	/** Pairs of participants that exclude each other: authorities by number, companies after them. */
	readonly incompatible: readonly (readonly [number, number])[];
};

/** Code units, not a language's order: the same on every machine. */
export const byCode = (a: Id, b: Id): number => (a < b ? -1 : a > b ? 1 : 0);

const numbers = (ids: readonly Id[]): ReadonlyMap<Id, number> =>
	new Map(ids.map((id, index) => [id, index]));

const ascending = (all: readonly number[]): ReadonlySet<number> =>
	new Set(all.toSorted((a, b) => a - b));

/** @param instance without faults (`faultOf`) */
export function gridOf(instance: SelectionInstance): Grid {
	const { wishes, threshold } = instance;
	const authorities = instance.authorities.toSorted(byCode);
	const companies = instance.companies.toSorted(byCode);
	const authority = numbers(authorities);
	const company = numbers(companies);
	const column = numbers(instance.companies);
	const at = (index: ReadonlyMap<Id, number>, id: Id): number => {
		const found = index.get(id);
		if (found === undefined) throw new Error(`${id} is not in the instance.`);
		return found;
	};
	const participant = (id: Id): number => authority.get(id) ?? authorities.length + at(company, id);

	const between = new Set(
		wishes.conflicts.map(([a, c]) => at(authority, a) * companies.length + at(company, c))
	);
	const conflicts = { has: (a: number, c: number) => between.has(a * companies.length + c) };
	const needs = instance.needs
		.map(({ id, authority: owner }) => ({ id, authority: at(authority, owner) }))
		.sort((a, b) => byCode(a.id, b.id));
	const scores = needs.map(({ id, authority: owner }) =>
		companies.map((name, c) =>
			conflicts.has(owner, c) ? 0 : (instance.scores.get(id)?.[at(column, name)] ?? 0)
		)
	);
	const needsOf = authorities.map((_, a) =>
		[...needs.keys()].filter((n) => needs[n]?.authority === a)
	);
	const answers = needsOf.map((own, a) =>
		companies.map(
			(_, c) => !conflicts.has(a, c) && own.some((n) => (scores[n]?.[c] ?? 0) >= threshold)
		)
	);
	const lockedPairs = [
		...new Map(wishes.lockedPairs.map((pair) => [pair.join(' '), pair])).values()
	]
		.map(([a, c]) => [at(authority, a), at(company, c)] as const)
		.sort(([a, c], [b, d]) => a - b || c - d);
	const left = (all: readonly Id[], excluded: readonly Id[]): number[] => {
		const out = new Set(excluded);
		return [...all.keys()].filter((index) => !out.has(all[index] ?? ''));
	};
	return {
		seats: instance.seats,
		threshold,
		maxNeeds: Math.min(instance.maxNeedsPerAuthority, needs.length),
		authorities,
		companies,
		needs,
		needsOf,
		scores,
		conflicts,
		answers,
		capacity: companies.map((id) => instance.capacity.get(id) ?? needs.length),
		lockedAuthorities: ascending([
			...wishes.lockedAuthorities.map((id) => at(authority, id)),
			...lockedPairs.map(([a]) => a)
		]),
		lockedCompanies: ascending([
			...wishes.lockedCompanies.map((id) => at(company, id)),
			...lockedPairs.map(([, c]) => c)
		]),
		lockedPairs,
		candidates: {
			authorities: left(authorities, wishes.excludedAuthorities),
			companies: left(companies, wishes.excludedCompanies)
		},
		incompatible: wishes.incompatible
			.map(([x, y]) => [participant(x), participant(y)] as const)
			.sort(([a, b], [c, d]) => a - c || b - d)
	};
}
