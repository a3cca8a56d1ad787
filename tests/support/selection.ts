import fc from 'fast-check';
import { NO_WISHES, type SelectionInstance, type Wishes } from '#lib/domain/selection/instance.ts';
import type { Solve } from '#lib/domain/selection/linear-model.ts';
import { compareWorth, type Worth } from '#lib/domain/selection/worth.ts';

/** Small instances with every kind of wish, sparse or dense, with ties, possible or not. */
export const smallInstances: fc.Arbitrary<SelectionInstance> = fc
	.record({
		authorities: fc.integer({ min: 2, max: 5 }),
		companies: fc.integer({ min: 2, max: 5 }),
		sparse: fc.boolean()
	})
	.chain(({ authorities: rows, companies: columns, sparse }) => {
		const authorities = Array.from({ length: rows }, (_, index) => `a${String(index + 1)}`);
		const companies = Array.from({ length: columns }, (_, index) => `c${String(index + 1)}`);
		const authority = fc.constantFrom(...authorities);
		const company = fc.constantFrom(...companies);
		const few = <T>(one: fc.Arbitrary<T>, maxLength = 1): fc.Arbitrary<T[]> =>
			fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, fc.array(one, { maxLength }));
		const score = sparse
			? fc.oneof(
					{ weight: 3, arbitrary: fc.integer({ max: 30, min: 0 }) },
					fc.integer({ min: 45, max: 100 })
				)
			: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 25, 50, 75, 100));
		return fc
			.record({
				seats: fc.record({
					authorities: fc.constantFrom(2, 2, 3, 1),
					companies: fc.constantFrom(2, 2, 3, 1)
				}),
				threshold: fc.constantFrom(0, 50, 60),
				maxNeedsPerAuthority: fc.integer({ min: 1, max: 3 }),
				needs: fc.array(
					fc.record({
						authority,
						row: fc.array(score, { minLength: columns, maxLength: columns })
					}),
					{ minLength: 3, maxLength: 7, size: 'max' }
				),
				capacity: few(fc.tuple(company, fc.integer({ min: 0, max: 2 })), 4),
				wishes: fc.record({
					lockedAuthorities: few(authority),
					lockedCompanies: few(company),
					excludedAuthorities: few(authority),
					excludedCompanies: few(company),
					lockedPairs: few(fc.tuple(authority, company), 2),
					conflicts: few(fc.tuple(authority, company), 6),
					incompatible: few(
						fc
							.tuple(fc.oneof(authority, company), fc.oneof(authority, company))
							.filter(([one, other]) => one !== other),
						3
					)
				})
			})
			.map(({ needs, capacity, ...rest }) => ({
				...rest,
				authorities,
				companies,
				needs: needs.map(({ authority }, index) => ({ id: `n${String(index + 1)}`, authority })),
				scores: new Map(needs.map(({ row }, index) => [`n${String(index + 1)}`, row])),
				capacity: new Map(capacity)
			}));
	});

/** Three authorities and three companies; a1 asks for much, c3 answers little. */
export const threeByThree: SelectionInstance = {
	seats: { authorities: 2, companies: 2 },
	threshold: 50,
	maxNeedsPerAuthority: 1,
	authorities: ['a1', 'a2', 'a3'],
	companies: ['c1', 'c2', 'c3'],
	needs: [
		{ id: 'n1', authority: 'a1' },
		{ id: 'n2', authority: 'a1' },
		{ id: 'n3', authority: 'a2' },
		{ id: 'n4', authority: 'a3' }
	],
	scores: new Map([
		['n1', [90, 10, 0]],
		['n2', [70, 0, 0]],
		['n3', [40, 80, 20]],
		['n4', [10, 60, 55]]
	]),
	capacity: new Map(),
	wishes: NO_WISHES
};

/** The same with these wishes. */
export const wishing = (wishes: Partial<Wishes>): SelectionInstance => ({
	...threeByThree,
	wishes: { ...NO_WISHES, ...wishes }
});

/** A solver that never comes to anything. */
export const late: Solve = async () => ({ status: 'unfinished', values: null });

/** The best worth of all tables, by trying every one; null where the wishes allow none. */
export function bestByTrying(instance: SelectionInstance): Worth | null {
	let best: Worth | null = null;
	for (const authorities of subsets(instance.authorities, instance.seats.authorities))
		for (const companies of subsets(instance.companies, instance.seats.companies)) {
			const worth = worthByTrying(instance, authorities, companies);
			if (worth && (!best || compareWorth(worth, best) > 0)) best = worth;
		}
	return best;
}

/** What a table is worth, by trying every pairing and every assignment; null for a forbidden one. */
export function worthByTrying(
	instance: SelectionInstance,
	authorities: readonly string[],
	companies: readonly string[]
): Worth | null {
	const { wishes, threshold } = instance;
	const sits = (id: string): boolean => authorities.includes(id) || companies.includes(id);
	const conflict = (a: string, c: string): boolean =>
		wishes.conflicts.some(([x, y]) => x === a && y === c);
	const locked = [...new Map(wishes.lockedPairs.map((pair) => [pair.join(), pair])).values()];
	const wanted = [...wishes.lockedAuthorities, ...wishes.lockedCompanies, ...locked.flat()];
	const unwanted = [...wishes.excludedAuthorities, ...wishes.excludedCompanies];
	if (
		!wanted.every(sits) ||
		unwanted.some(sits) ||
		wishes.incompatible.some(([x, y]) => sits(x) && sits(y)) ||
		locked.some(([a, c]) => conflict(a, c)) ||
		new Set(locked.map(([a]) => a)).size < locked.length ||
		new Set(locked.map(([, c]) => c)).size < locked.length
	)
		return null;

	const score = (need: string, authority: string, company: string): number =>
		conflict(authority, company)
			? 0
			: (instance.scores.get(need)?.[instance.companies.indexOf(company)] ?? 0);
	const answers = (a: string, c: string): boolean =>
		!conflict(a, c) &&
		instance.needs.some(({ id, authority }) => authority === a && score(id, a, c) >= threshold);

	const pairing = ([a, ...others]: readonly string[], free: readonly string[]): number => {
		if (a === undefined) return 0;
		return Math.max(
			pairing(others, free),
			...free
				.filter((c) => answers(a, c))
				.map(
					(c) =>
						1 +
						pairing(
							others,
							free.filter((other) => other !== c)
						)
				)
		);
	};
	const unlocked = (ids: readonly string[]): string[] =>
		ids.filter((id) => !locked.flat().includes(id));
	const pairs =
		locked.filter(([a, c]) => answers(a, c)).length +
		pairing(unlocked(authorities), unlocked(companies));

	const needs = instance.needs.filter(({ authority }) => authorities.includes(authority));
	const left = new Map(companies.map((c) => [c, instance.capacity.get(c) ?? Infinity]));
	const room = new Map(authorities.map((a) => [a, instance.maxNeedsPerAuthority]));
	let best = { pairs, needs: 0, score: 0 };
	const serve = (index: number, worth: Worth): void => {
		if (compareWorth(worth, best) > 0) best = worth;
		const need = needs[index];
		if (!need) return;
		serve(index + 1, worth);
		const free = room.get(need.authority) ?? 0;
		for (const c of companies) {
			const here = score(need.id, need.authority, c);
			const able = left.get(c) ?? 0;
			if (here === 0 || able === 0 || free === 0) continue;
			left.set(c, able - 1);
			room.set(need.authority, free - 1);
			serve(index + 1, {
				pairs,
				needs: worth.needs + (here >= threshold ? 1 : 0),
				score: worth.score + here
			});
			left.set(c, able);
			room.set(need.authority, free);
		}
	};
	serve(0, best);
	return best;
}

function subsets(all: readonly string[], size: number): string[][] {
	if (size === 0) return [[]];
	const [first, ...others] = all;
	if (first === undefined) return [];
	return [...subsets(others, size - 1).map((rest) => [first, ...rest]), ...subsets(others, size)];
}
