import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { LinearModel } from '#lib/domain/selection/linear-model.ts';
import { bestTable } from '#lib/domain/selection/best-table.ts';
import { gridOf } from '#lib/domain/selection/grid.ts';
import { select } from '#lib/domain/selection/selection.ts';
import type { SelectionInstance } from '#lib/domain/selection/instance.ts';
import {
	bestByTrying,
	smallInstances,
	worthByTrying
} from '../../../../../tests/support/selection.ts';
import { createHighsSolver } from './highs.solver.ts';

const solver = createHighsSolver();
afterAll(() => {
	solver.close();
});
const best = (instance: SelectionInstance) => select(instance, solver.within(60_000));

describe('the best table', () => {
	it('is worth what trying every table finds, and impossible where trying finds none', () =>
		fc.assert(
			fc.asyncProperty(smallInstances, async (instance) => {
				const expected = bestByTrying(instance);
				const outcome = await best(instance);
				expect(outcome.possible ? outcome.selection.worth : null).toEqual(expected);
				if (!outcome.possible) return;
				const { authorities, companies, pairs, services, worth } = outcome.selection;
				expect(outcome.proven).toBe(true);
				expect(worthByTrying(instance, authorities, companies)).toEqual(expected);
				expect(new Set(pairs.map(([a]) => a)).size).toBe(pairs.length);
				expect(new Set(pairs.map(([, c]) => c)).size).toBe(pairs.length);
				expect(pairs).toEqual(expect.arrayContaining([...instance.wishes.lockedPairs]));
				expect(services.reduce((sum, { score }) => sum + score, 0)).toBe(worth.score);
			}),
			{ numRuns: 400 }
		));

	it('is found as well through the few most promising offers first', () =>
		fc.assert(
			fc.asyncProperty(smallInstances, fc.integer({ min: 1, max: 8 }), async (instance, offers) => {
				const found = await bestTable(gridOf(instance), solver.within(60_000), offers);
				expect(found && found.worth).toEqual(bestByTrying(instance));
			}),
			{ numRuns: 400 }
		));

	it('is the same in whatever order an instance is written', () =>
		fc.assert(
			fc.asyncProperty(smallInstances, fc.infiniteStream(fc.nat()), async (instance, chance) => {
				expect(await best(shuffled(instance, chance))).toEqual(await best(instance));
			}),
			{ numRuns: 100 }
		));
});

const none = { gain: 0, lower: 0, whole: false } as const;

describe('a model', () => {
	it('that nothing fulfils is infeasible', async () => {
		const model: LinearModel = {
			variables: [none],
			rows: [{ lower: 2, upper: 2, terms: [[0, 1]] }]
		};
		expect(await solver.within(1000)(model)).toEqual({ status: 'infeasible' });
	});

	it('without time is unfinished', async () => {
		const model: LinearModel = { variables: [none], rows: [] };
		expect(await solver.within(0)(model)).toEqual({ status: 'unfinished', values: null });
	});

	it('is solved in whole numbers where it asks for them', async () => {
		const half = {
			lower: 0,
			upper: 1,
			terms: [
				[0, 1],
				[1, 1],
				[2, 1]
			]
		} as const;
		const one = { gain: 1, lower: 0 } as const;
		const pairs = [
			[0, 1],
			[1, 2],
			[0, 2]
		] as const;
		const model: LinearModel = {
			variables: [0, 1, 2].map(() => ({ ...one, whole: true })),
			rows: [
				...pairs.map(([x, y]) => ({
					lower: -Infinity,
					upper: 1,
					terms: [
						[x, 1],
						[y, 1]
					] as const
				})),
				{ ...half, upper: 3 }
			]
		};
		const solution = await solver.within(1000)(model);
		expect(solution.status === 'optimal' && solution.values.map(Math.abs).sort()).toEqual([
			0, 0, 1
		]);
	});

	it('asked of a closed solver starts another thread', async () => {
		const closing = createHighsSolver();
		const model: LinearModel = { variables: [{ ...none, gain: 3 }], rows: [] };
		const solve = closing.within(1000);
		expect(await solve(model)).toEqual({ status: 'optimal', values: [1] });
		closing.close();
		expect(await solve(model)).toEqual({ status: 'optimal', values: [1] });
		closing.close();
	});
});

/** The same instance with every list in another order. */
function shuffled(instance: SelectionInstance, chance: fc.Stream<number>): SelectionInstance {
	const mixed = <T>(all: readonly T[]): T[] =>
		all
			.map((one) => ({ one, at: chance.next().value ?? 0 }))
			.sort((x, y) => x.at - y.at)
			.map(({ one }) => one);
	const columns = mixed([...instance.companies.keys()]);
	const { wishes } = instance;
	return {
		...instance,
		authorities: mixed(instance.authorities),
		companies: columns.map((column) => instance.companies[column] ?? ''),
		needs: mixed(instance.needs),
		scores: new Map(
			mixed([...instance.scores]).map(([need, row]) => [
				need,
				columns.map((column) => row[column] ?? 0)
			])
		),
		capacity: new Map(mixed([...instance.capacity])),
		wishes: {
			lockedAuthorities: mixed(wishes.lockedAuthorities),
			lockedCompanies: mixed(wishes.lockedCompanies),
			excludedAuthorities: mixed(wishes.excludedAuthorities),
			excludedCompanies: mixed(wishes.excludedCompanies),
			lockedPairs: mixed(wishes.lockedPairs),
			conflicts: mixed(wishes.conflicts),
			incompatible: mixed(wishes.incompatible)
		}
	};
}
