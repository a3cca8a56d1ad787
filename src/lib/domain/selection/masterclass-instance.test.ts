import { describe, expect, test } from 'vitest';
import type { Wish, WishKind } from '../matching/wish.ts';
import { faultOf } from './faults.ts';
import { instanceOf, narrowed, type Candidates } from './masterclass-instance.ts';

const company = (participationId: string) => ({
	...{ participationId, organisationId: `org_${participationId}`, name: participationId },
	...{ stage: 'contacted', silent: false, idle: false }
});
const need = (id: string, participationId: string) => ({
	...{ id, title: id, participationId, authority: participationId, covered: true },
	family: 'eau'
});
const wish = (kind: WishKind, participationId: string, otherId: string | null = null): Wish => ({
	...{ id: `${kind} ${participationId}`, masterclassId: 'm', kind, participationId, otherId },
	...{ reason: '', createdBy: null, createdAt: 0 }
});
const candidates = (changes: Partial<Candidates> = {}) =>
	({
		authorities: ['a1', 'a2'],
		companies: ['c2', 'c1'],
		matrix: {
			needs: [need('n1', 'a1'), need('n2', 'a2'), need('n3', 'left')],
			companies: [company('c1'), company('c2')],
			scores: [
				[80, 40],
				[0, 60],
				[90, 90]
			],
			threshold: 50
		},
		wishes: [],
		interests: [],
		...changes
	}) as Candidates;
const settings = { authorities: 2, companies: 2, needs: 2, capacity: null };

describe('the instance of a masterclass', () => {
	test('has the needs of those who may come, and their scores by company', () => {
		const instance = instanceOf(candidates(), settings);
		expect(instance.needs).toEqual([
			{ id: 'n1', authority: 'a1' },
			{ id: 'n2', authority: 'a2' }
		]);
		expect([...instance.scores]).toEqual([
			['n1', [40, 80]],
			['n2', [60, 0]]
		]);
		expect(instance.seats).toEqual({ authorities: 2, companies: 2 });
		expect(instance.capacity.size).toBe(0);
		expect(faultOf(instance)).toBeNull();
	});

	test('lets every company serve as many needs as is set', () => {
		const instance = instanceOf(candidates(), { ...settings, capacity: 1 });
		expect([...instance.capacity]).toEqual([
			['c2', 1],
			['c1', 1]
		]);
	});

	test('takes up each kind of wish, and leaves out those about who is gone', () => {
		const { wishes } = instanceOf(
			candidates({
				wishes: [
					wish('lock', 'a1'),
					wish('exclude', 'c1'),
					wish('pair', 'a1', 'c2'),
					wish('conflict', 'a2', 'c1'),
					wish('apart', 'a2', 'c2'),
					...(['lock', 'exclude'] as const).map((kind) => wish(kind, 'left')),
					...(['pair', 'conflict', 'apart'] as const).map((kind) => wish(kind, 'left', 'c1'))
				]
			}),
			settings
		);
		expect(wishes).toEqual({
			lockedAuthorities: ['a1'],
			lockedCompanies: [],
			excludedAuthorities: [],
			excludedCompanies: ['c1'],
			lockedPairs: [['a1', 'c2']],
			conflicts: [['a2', 'c1']],
			incompatible: [['a2', 'c2']]
		});
	});

	test('adds what both sides want to the scores, and seats nobody face to face who said no', () => {
		const instance = instanceOf(
			candidates({
				interests: [
					{ by: 'a1', of: 'c2', interest: 'must-meet' },
					{ by: 'c2', of: 'a1', interest: 'meet' },
					{ by: 'c1', of: 'a1', interest: 'no' }
				]
			}),
			settings
		);
		expect(instance.scores.get('n1')).toEqual([60, 80]);
		expect(instance.wishes.conflicts).toEqual([['a1', 'c1']]);
	});

	test('an imposed meeting overrides who said no', () => {
		const instance = instanceOf(
			candidates({
				interests: [{ by: 'c1', of: 'a1', interest: 'no' }],
				wishes: [wish('pair', 'a1', 'c1')]
			}),
			settings
		);
		expect(instance.wishes.conflicts).toEqual([]);
		expect(instance.wishes.lockedPairs).toEqual([['a1', 'c1']]);
	});
});

test('among some, only their own wishes count', () => {
	const all = candidates({
		wishes: [wish('pair', 'a1', 'c1'), wish('pair', 'a2', 'c2'), wish('lock', 'a2')]
	});
	const instance = instanceOf(narrowed(all, new Set(['a1', 'c1', 'c2'])), settings);
	expect([instance.authorities, instance.companies]).toEqual([['a1'], ['c2', 'c1']]);
	expect(instance.wishes.lockedPairs).toEqual([['a1', 'c1']]);
	expect(instance.wishes.lockedAuthorities).toEqual([]);
});
