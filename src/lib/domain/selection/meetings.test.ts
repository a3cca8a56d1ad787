import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	late,
	smallInstances,
	threeByThree as instance,
	worthByTrying
} from '../../../../tests/support/selection.ts';
import { gridOf } from './grid.ts';
import type { Pair, SelectionInstance } from './instance.ts';
import { select, selectionOf, type Selection } from './selection.ts';

/** Best score of a need that meets the condition, between an authority and a company; null for none. */
const between = (
	instance: SelectionInstance,
	[authority, company]: Pair,
	counts: (need: string) => boolean = () => true
): number | null => {
	if (instance.wishes.conflicts.some(([a, c]) => a === authority && c === company)) return null;
	const grid = gridOf(instance);
	const scores = grid.needs.flatMap(({ id, authority: owner }, at) =>
		grid.authorities[owner] === authority && counts(id)
			? [grid.scores[at]?.[grid.companies.indexOf(company)] ?? 0]
			: []
	);
	const best = Math.max(-1, ...scores);
	return best >= instance.threshold ? best : null;
};

/** How many pairs are of a need that their company serves, then the total of the pairs' scores. */
const story = (instance: SelectionInstance, { services }: Selection, pairs: readonly Pair[]) => {
	const own = pairs.map((pair) =>
		between(instance, pair, (need) =>
			services.some((one) => one.need === need && one.company === pair[1] && one.score > 0)
		)
	);
	return {
		served: own.filter((score) => score !== null).length,
		score: pairs.reduce((sum, pair, at) => sum + (own[at] ?? between(instance, pair) ?? 0), 0)
	};
};

/** Every pairing with so many pairs. */
function* pairings(
	instance: SelectionInstance,
	[a, ...others]: readonly string[],
	free: readonly string[],
	count: number
): Generator<Pair[]> {
	if (count === 0) yield [];
	if (a === undefined || count === 0) return;
	yield* pairings(instance, others, free, count);
	for (const c of free)
		if (between(instance, [a, c]) !== null)
			for (const rest of pairings(
				instance,
				others,
				free.filter((other) => other !== c),
				count - 1
			))
				yield [[a, c], ...rest];
}

describe('who meets whom', () => {
	test('is as many as can be, of served needs as far as can be, and changes no worth', () =>
		fc.assert(
			fc.asyncProperty(smallInstances, async (instance) => {
				const outcome = await select(instance, late);
				if (!outcome.possible) return;
				const { selection } = outcome;
				const { authorities, companies, pairs, services, worth } = selection;
				expect(worthByTrying(instance, authorities, companies)).toEqual(worth);
				expect(services.reduce((sum, { score }) => sum + score, 0)).toBe(worth.score);
				expect(services.filter(({ score }) => score >= instance.threshold)).toHaveLength(
					worth.needs
				);

				const locked = new Set(instance.wishes.lockedPairs.map((pair) => pair.join(' ')));
				const isLocked = (pair: Pair): boolean => locked.has(pair.join(' '));
				const free = pairs.filter((pair) => !isLocked(pair));
				expect(pairs.filter(isLocked)).toHaveLength(locked.size);
				expect(pairs.filter((pair) => between(instance, pair) !== null)).toHaveLength(worth.pairs);
				for (const pair of free) expect(between(instance, pair)).not.toBeNull();

				const taken = new Set(instance.wishes.lockedPairs.flat());
				const told = story(instance, selection, free);
				for (const other of pairings(
					instance,
					authorities.filter((id) => !taken.has(id)),
					companies.filter((id) => !taken.has(id)),
					free.length
				)) {
					const { served, score } = story(instance, selection, other);
					expect(told.served - served || told.score - score).toBeGreaterThanOrEqual(0);
				}
			}),
			{ numRuns: 300 }
		));

	test('a pair is of the need that its company serves', () => {
		// Both answer both authorities; each serves the need that it answers best.
		const scores = new Map([
			...instance.scores,
			...([
				['n1', [78, 90, 0]],
				['n3', [84, 60, 0]]
			] as const)
		]);
		const { pairs, services } = selectionOf(gridOf({ ...instance, scores }), {
			...{ authorities: [0, 1], companies: [0, 1] }
		});
		expect(pairs).toEqual([
			['a1', 'c2'],
			['a2', 'c1']
		]);
		expect(services).toEqual([
			{ need: 'n1', company: 'c2', score: 90 },
			{ need: 'n3', company: 'c1', score: 84 }
		]);
	});

	test('of two that serve a need alike, its authority’s own does', () => {
		const scores = new Map([
			...instance.scores,
			...([
				['n1', [90, 90, 0]],
				['n3', [80, 0, 0]]
			] as const)
		]);
		const { pairs, services } = selectionOf(gridOf({ ...instance, scores }), {
			...{ authorities: [0, 1], companies: [0, 1] }
		});
		expect(pairs).toEqual([
			['a1', 'c2'],
			['a2', 'c1']
		]);
		expect(services.map(({ company }) => company)).toEqual(['c2', 'c1']);
	});
});
