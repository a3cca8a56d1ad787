import { describe, expect, test } from 'vitest';
import {
	candidatesOf,
	peopleOf,
	wishOf,
	withoutThose
} from '../../../../tests/support/candidates.ts';
import type { Stage } from '../recruiting/participation.ts';
import type { Candidates } from './masterclass-instance.ts';
import { sinceThen } from './since.ts';
import { tellSeats } from './told-table.ts';

const settings = { needs: 2, capacity: null };
const lines = [
	['n1', 'a1', 90, 10, 0],
	['n2', 'a2', 0, 80, 10]
] as const;
const then = candidatesOf(lines);
const told = tellSeats(then, peopleOf(then), settings, {
	...{ authorities: ['a1', 'a2'], companies: ['c1', 'c2'] }
});
const since = (now: Candidates, board: { id: string; stage: Stage }[] = []) =>
	sinceThen(told, now, settings, board);

describe('since a table was chosen', () => {
	test('nothing is told where nothing is different, nor a few points', () => {
		expect(since(then)).toEqual([]);
		expect(
			since(
				candidatesOf([
					['n1', 'a1', 87, 10, 0],
					['n2', 'a2', 0, 83, 100]
				])
			)
		).toEqual([]);
	});

	test.each<[string, Candidates, object]>([
		[
			'a score',
			candidatesOf([['n1', 'a1', 86, 10, 0], lines[1]]),
			{ kind: 'score', company: 'c1', before: 90, after: 86 }
		],
		['a need withdrawn', candidatesOf([['n9', 'a1', 0, 0, 0], lines[1]]), { kind: 'need-gone' }],
		[
			'a need more',
			candidatesOf([...lines, ['n9', 'a1', 0, 0, 0]]),
			{ kind: 'need-new', need: { id: 'n9', title: 'besoin n9', authority: 'a1' } }
		],
		[
			'a refusal',
			candidatesOf(lines, { interests: [{ by: 'c1', of: 'a1', interest: 'no' }] }),
			{ kind: 'refused', by: 'c1', of: 'a1' }
		],
		[
			'what somebody wants',
			candidatesOf(lines, { interests: [{ by: 'a1', of: 'c1', interest: 'meet' }] }),
			{ kind: 'score', before: 90, after: 95 }
		],
		...(
			[
				['lock', 'c3'],
				['exclude', 'c1'],
				['pair', 'a1', 'c2'],
				['conflict', 'a1', 'c1'],
				['apart', 'a1', 'c2']
			] as const
		).map(([kind, one, other]): [string, Candidates, object] => [
			`a wish that it does not keep: ${kind}`,
			candidatesOf(lines, { wishes: [wishOf(kind, one, other ?? null)] }),
			{ kind: 'wish', wish: wishOf(kind, one, other ?? null) }
		])
	])('is told: %s', (_, now, expected) => {
		expect(since(now)).toContainEqual(expect.objectContaining(expected));
	});

	test('a conflict of interest is told once, not as a score as well', () => {
		const now = candidatesOf(lines, { wishes: [wishOf('conflict', 'a1', 'c1')] });
		expect(since(now).map(({ kind }) => kind)).toEqual(['wish']);
	});

	test('wishes that it keeps, and those about others, are not told', () => {
		const wishes = [
			...[wishOf('lock', 'c1'), wishOf('exclude', 'c3'), wishOf('pair', 'a1', 'c1')],
			...[wishOf('conflict', 'a1', 'c2'), wishOf('apart', 'a1', 'c3'), wishOf('lock', 'gone')]
		];
		expect(since(candidatesOf(lines, { wishes }))).toEqual([]);
	});

	test('a need that reads otherwise is told with both', () => {
		const now = candidatesOf(lines);
		const needs = now.matrix.needs.map((need) => ({ ...need, title: `${need.title} bis` }));
		expect(since({ ...now, matrix: { ...now.matrix, needs } })[0]).toEqual({
			kind: 'need-renamed',
			need: { id: 'n1', title: 'besoin n1', authority: 'a1' },
			title: 'besoin n1 bis'
		});
	});

	test('who left is told with how, and nothing else of them', () => {
		expect(since(withoutThose(then, 'a1', 'c2'), [{ id: 'a1', stage: 'withdrawn' }])).toEqual([
			{ kind: 'left', who: 'a1', stage: 'withdrawn' },
			{ kind: 'left', who: 'c2', stage: null }
		]);
	});
});
