import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	late,
	smallInstances,
	threeByThree as instance,
	wishing,
	worthByTrying
} from '../../../../tests/support/selection.ts';
import { contradictionOf, waysOut, type Wish } from './contradiction.ts';
import { faultOf } from './faults.ts';
import { gridOf } from './grid.ts';
import type { SelectionInstance } from './instance.ts';
import { anyTable } from './possible.ts';
import { select, selectionOf } from './selection.ts';

describe('a table out of time', () => {
	it('is one that the wishes allow, worth what it says, and not proven', () =>
		fc.assert(
			fc.asyncProperty(smallInstances, async (instance) => {
				const outcome = await select(instance, late);
				if (!outcome.possible) return;
				const { authorities, companies, worth } = outcome.selection;
				expect(outcome.proven).toBe(false);
				expect(worthByTrying(instance, authorities, companies)).toEqual(worth);
			}),
			{ numRuns: 300 }
		));
});

describe('what is possible', () => {
	it('every table found is allowed by the wishes, and none is missed', () => {
		fc.assert(
			fc.property(smallInstances, (instance) => {
				const grid = gridOf(instance);
				const found = anyTable(grid);
				const { authorities, companies } = found
					? selectionOf(grid, found)
					: { authorities: [], companies: [] };
				expect(found === null).toBe(contradictionOf(instance) !== null);
				if (found) expect(worthByTrying(instance, authorities, companies)).not.toBeNull();
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		[
			'somebody locked and excluded',
			{ lockedAuthorities: ['a1'], excludedAuthorities: ['a1'] },
			[
				{ kind: 'locked', who: 'a1' },
				{ kind: 'excluded', who: 'a1' }
			],
			[{ kind: 'excluded', who: 'a1' }]
		],
		[
			'more locked than seats',
			{ lockedCompanies: ['c1', 'c2', 'c3'] },
			['c1', 'c2', 'c3'].map((who) => ({ kind: 'locked', who })),
			[{ kind: 'locked', who: 'c3' }]
		],
		[
			'a locked pair with a conflict of interest',
			{
				lockedPairs: [['a1', 'c1']],
				conflicts: [
					['a1', 'c1'],
					['a2', 'c1']
				]
			},
			[
				{ kind: 'conflict', who: ['a1', 'c1'] },
				{ kind: 'pair', who: ['a1', 'c1'] }
			],
			[{ kind: 'pair', who: ['a1', 'c1'] }]
		],
		[
			'one company in two locked pairs',
			{
				lockedPairs: [
					['a1', 'c1'],
					['a2', 'c1']
				]
			},
			[
				{ kind: 'pair', who: ['a1', 'c1'] },
				{ kind: 'pair', who: ['a2', 'c1'] }
			],
			[{ kind: 'pair', who: ['a2', 'c1'] }]
		],
		[
			'two incompatible and both locked',
			{ lockedAuthorities: ['a1'], lockedCompanies: ['c2'], incompatible: [['c2', 'a1']] },
			[
				{ kind: 'incompatible', who: ['c2', 'a1'] },
				{ kind: 'locked', who: 'a1' },
				{ kind: 'locked', who: 'c2' }
			],
			[{ kind: 'locked', who: 'c2' }]
		],
		[
			'too few left',
			{ excludedCompanies: ['c3', 'c1'], lockedAuthorities: ['a1'] },
			[
				{ kind: 'excluded', who: 'c1' },
				{ kind: 'excluded', who: 'c3' }
			],
			[{ kind: 'excluded', who: 'c3' }]
		]
	] as const)(
		'%s: says which wishes contradict and which to drop',
		(_, wishes, contradict, drop) => {
			expect(contradictionOf(wishing(wishes))).toEqual({ wishes: contradict, drop });
		}
	);

	it('too few candidates contradict no wish', () => {
		const seats = { authorities: 4, companies: 2 };
		expect(contradictionOf({ ...instance, seats })).toEqual({ wishes: [], drop: [] });
	});

	it('without the wishes to drop, each of them one that contradicts, a table is possible', () => {
		fc.assert(
			fc.property(smallInstances, (instance) => {
				const found = contradictionOf(instance);
				if (!found || found.wishes.length === 0) return;
				expect(found.drop).not.toEqual([]);
				expect(contradictionOf(without(instance, found.drop))).toBeNull();
			}),
			{ numRuns: 300 }
		);
	});
});

describe('the ways out of a contradiction', () => {
	const out = (wishes: Parameters<typeof wishing>[0]) => {
		const wished = wishing(wishes);
		const contradiction = contradictionOf(wished);
		if (!contradiction) throw new Error('These wishes hold.');
		return waysOut(wished, contradiction);
	};

	it.each([
		[
			'more locked than seats',
			{ lockedCompanies: ['c1', 'c2', 'c3'] },
			Array.from({ length: 3 }, () => ({ part: 'takes-seat', side: 'companies', seats: 2 })),
			[['c3'], ['c2'], ['c1']]
		],
		[
			'too few left',
			{ excludedCompanies: ['c1', 'c3'] },
			Array.from({ length: 2 }, () => ({
				...{ part: 'leaves-few', side: 'companies', left: 1, seats: 2 }
			})),
			[['c3'], ['c1']]
		],
		[
			'somebody locked and left out',
			{ lockedAuthorities: ['a1'], excludedAuthorities: ['a1'] },
			[
				{ part: 'excluded-too', who: 'a1' },
				{ part: 'wanted-too', who: 'a1' }
			],
			[['a1'], ['a1']]
		],
		[
			'one company in two imposed meetings',
			{
				lockedPairs: [
					['a1', 'c1'],
					['a2', 'c1']
				]
			},
			[
				{ part: 'one-opposite', who: 'c1' },
				{ part: 'one-opposite', who: 'c1' }
			],
			[['a2,c1'], ['a1,c1']]
		],
		[
			'an imposed meeting with a conflict of interest',
			{ lockedPairs: [['a1', 'c1']], conflicts: [['a1', 'c1']] },
			[{ part: 'imposed-too' }, { part: 'conflict-too' }],
			[['a1,c1'], ['a1,c1']]
		],
		[
			'two apart and both locked',
			{ lockedAuthorities: ['a1'], lockedCompanies: ['c2'], incompatible: [['c2', 'a1']] },
			[{ part: 'only-one' }, { part: 'kept-apart' }, { part: 'kept-apart' }],
			[['c2'], ['a1'], ['c2,a1']]
		],
		[
			'three imposed meetings of two seats',
			{
				lockedPairs: [
					['a1', 'c1'],
					['a2', 'c2'],
					['a3', 'c3']
				]
			},
			Array.from({ length: 3 }, () => ({ part: 'takes-seats' })),
			[['a3,c3'], ['a2,c2'], ['a1,c1']]
		]
	] as const)('%s: why each takes part, and each way out', (_, wishes, parts, ways) => {
		const told = out(wishes);
		expect(told.parts.map(({ part }) => part)).toEqual(parts);
		expect(told.ways.map((way) => way.map(({ who }) => String(who)))).toEqual(ways);
	});

	it('takes several wishes at once where one is not enough', () => {
		const seats = { authorities: 2, companies: 1 };
		const wished = { ...wishing({ lockedCompanies: ['c1', 'c2', 'c3'] }), seats };
		const contradiction = contradictionOf(wished);
		if (!contradiction) throw new Error('These wishes hold.');
		expect(waysOut(wished, contradiction).ways.map((way) => way.map(({ who }) => who))).toEqual([
			['c3', 'c2'],
			['c3', 'c1'],
			['c2', 'c1']
		]);
	});

	it('each leads to a table, and none of its wishes may be kept', () => {
		fc.assert(
			fc.property(smallInstances, (instance) => {
				const found = contradictionOf(instance);
				if (!found || found.wishes.length === 0) return;
				const { ways } = waysOut(instance, found);
				expect(ways.length).toBeGreaterThan(0);
				for (const way of ways) {
					expect(contradictionOf(without(instance, way))).toBeNull();
					for (const kept of way)
						expect(
							contradictionOf(
								without(
									instance,
									way.filter((wish) => wish !== kept)
								)
							)
						).not.toBeNull();
				}
			}),
			{ numRuns: 300 }
		);
	});
});

/** The instance without these wishes. */
function without(instance: SelectionInstance, dropped: readonly Wish[]): SelectionInstance {
	const rest = <T>(all: readonly T[], ...kinds: Wish['kind'][]): T[] =>
		all.filter(
			(who) =>
				!dropped.some((wish) => kinds.includes(wish.kind) && String(wish.who) === String(who))
		);
	const { wishes } = instance;
	return {
		...instance,
		wishes: {
			lockedAuthorities: rest(wishes.lockedAuthorities, 'locked'),
			lockedCompanies: rest(wishes.lockedCompanies, 'locked'),
			excludedAuthorities: rest(wishes.excludedAuthorities, 'excluded'),
			excludedCompanies: rest(wishes.excludedCompanies, 'excluded'),
			lockedPairs: rest(wishes.lockedPairs, 'pair'),
			conflicts: rest(wishes.conflicts, 'conflict'),
			incompatible: rest(wishes.incompatible, 'incompatible')
		}
	};
}

describe('faults', () => {
	it.each<[string, Partial<SelectionInstance>, string, string]>([
		['no seat', { seats: { authorities: 0, companies: 2 } }, 'seats', ''],
		['half a seat', { seats: { authorities: 2, companies: 1.5 } }, 'seats', ''],
		['a threshold above 100', { threshold: 101 }, 'threshold', ''],
		['no need an authority', { maxNeedsPerAuthority: 0 }, 'max-needs', ''],
		['a code twice', { companies: ['c1', 'a1', 'c3'] }, 'twice', 'a1'],
		['a stranger’s need', { needs: [{ id: 'n1', authority: 'a9' }] }, 'unknown-authority', 'a9'],
		['a stranger’s capacity', { capacity: new Map([['c9', 1]]) }, 'unknown-company', 'c9'],
		['a negative capacity', { capacity: new Map([['c1', -1]]) }, 'capacity', 'c1'],
		['scores of no need', { needs: [] }, 'unknown-need', 'n1'],
		['no scores', { scores: new Map() }, 'no-scores', 'n1']
	])('%s', (_, change, code, about) => {
		expect(faultOf({ ...instance, ...change })).toEqual({ code, about });
	});

	it.each<[string, Partial<SelectionInstance['wishes']>, string, string]>([
		['a locked stranger', { lockedAuthorities: ['c1'] }, 'unknown-authority', 'c1'],
		['an excluded stranger', { excludedCompanies: ['x'] }, 'unknown-company', 'x'],
		['a pair the wrong way round', { lockedPairs: [['c1', 'a1']] }, 'unknown-authority', 'c1'],
		['incompatible with a stranger', { incompatible: [['a1', 'x']] }, 'unknown-participant', 'x'],
		['incompatible with itself', { incompatible: [['a1', 'a1']] }, 'itself', 'a1']
	])('%s', (_, wishes, code, about) => {
		expect(faultOf(wishing(wishes))).toEqual({ code, about });
	});

	it.each([
		[[1, 2], 'score-count'],
		[[1, 2, -3], 'score'],
		[[1, 2, 0.5], 'score'],
		[[1, 2, 101], 'score']
	])('scores %j', (row, code) => {
		const scores = new Map([...instance.scores, ['n1', row]]);
		expect(faultOf({ ...instance, scores })).toEqual({ code, about: 'n1' });
	});

	it('an instance without', () => {
		expect(faultOf(instance)).toBeNull();
	});
});
