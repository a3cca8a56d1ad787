import { describe, expect, it } from 'vitest';
import { late, threeByThree as instance, wishing } from '../../../../tests/support/selection.ts';
import { accountOf } from './account.ts';
import { anewWithout, changesOf } from './changes.ts';
import { gridOf } from './grid.ts';
import { selectionOf } from './selection.ts';

const table = selectionOf(gridOf(instance), { authorities: [0, 1], companies: [0, 1] });

describe('changes', () => {
	it('says what each would cost, the best first', () => {
		expect(table.worth).toEqual({ pairs: 2, needs: 2, score: 170 });
		expect(changesOf(instance, table)).toEqual([
			{ leaves: 'a2', comes: 'a3', difference: { pairs: 0, needs: 0, score: -20 } },
			{ leaves: 'a1', comes: 'a3', difference: { pairs: -1, needs: 0, score: -30 } },
			{ leaves: 'c2', comes: 'c3', difference: { pairs: -1, needs: -1, score: -40 } },
			{ leaves: 'c1', comes: 'c3', difference: { pairs: -1, needs: -1, score: -80 } }
		]);
	});

	it('leaves who is locked where they are', () => {
		const locked = wishing({ lockedAuthorities: ['a2'], lockedPairs: [['a1', 'c1']] });
		expect(changesOf(locked, table).map(({ leaves }) => leaves)).toEqual(['c2']);
	});

	it('makes the best table anew without somebody, whom no wish wants any more', async () => {
		const locked = wishing({ lockedAuthorities: ['a2'], lockedPairs: [['a2', 'c2']] });
		expect(await anewWithout(locked, 'a2', late)).toMatchObject({
			possible: true,
			selection: { authorities: ['a1', 'a3'], companies: ['c1', 'c2'] }
		});
		const alone = wishing({ excludedCompanies: ['c3'] });
		expect(await anewWithout(alone, 'c1', late)).toEqual({
			possible: false,
			contradiction: {
				wishes: ['c1', 'c3'].map((who) => ({ kind: 'excluded', who })),
				drop: [{ kind: 'excluded', who: 'c3' }]
			}
		});
	});
});

describe('the account of a table', () => {
	it('says what each pair rests on, who serves what, and what stays unserved', () => {
		expect(accountOf(instance, table)).toEqual({
			pairs: [
				{
					authority: 'a1',
					company: 'c1',
					need: { id: 'n1', score: 90, by: { company: 'c1', score: 90 } }
				},
				{
					authority: 'a2',
					company: 'c2',
					need: { id: 'n3', score: 80, by: { company: 'c2', score: 80 } }
				}
			],
			unserved: [
				{
					need: 'n2',
					authority: 'a1',
					reason: 'enough-needs',
					best: { company: 'c1', score: 70 },
					faint: 0
				}
			]
		});
	});

	it('tells a company without room from companies that do not answer', () => {
		const tight = { ...instance, maxNeedsPerAuthority: 2, capacity: new Map([['c1', 1]]) };
		const own = selectionOf(gridOf(tight), { authorities: [0, 1], companies: [0, 2] });
		expect(accountOf(tight, own).unserved).toEqual([
			{
				...{ need: 'n2', authority: 'a1', reason: 'no-capacity', faint: 0 },
				best: { company: 'c1', score: 70 }
			},
			{
				...{ need: 'n3', authority: 'a2', reason: 'nobody-answers', faint: 20 },
				best: { company: 'c1', score: 40 }
			}
		]);
		const deaf = selectionOf(gridOf({ ...tight, capacity: new Map([['c2', 0]]) }), {
			authorities: [1, 2],
			companies: [0, 2]
		});
		expect(accountOf(tight, { ...deaf, services: [] }).unserved).toEqual([
			{
				...{ need: 'n3', authority: 'a2', reason: 'nobody-answers', faint: 0 },
				best: { company: 'c1', score: 40 }
			},
			{
				...{ need: 'n4', authority: 'a3', reason: 'no-capacity', faint: 0 },
				best: { company: 'c3', score: 55 }
			}
		]);
	});

	it('a locked pair may rest on nothing', () => {
		const locked = wishing({ lockedPairs: [['a1', 'c2']] });
		const own = selectionOf(gridOf(locked), { authorities: [0, 1], companies: [0, 1] });
		expect(accountOf(locked, own).pairs).toEqual([{ authority: 'a1', company: 'c2', need: null }]);
	});

	it('says who serves the need of a pair when it is another company', () => {
		const locked = wishing({ lockedPairs: [['a3', 'c3']] });
		const own = selectionOf(gridOf(locked), { authorities: [1, 2], companies: [1, 2] });
		expect(accountOf(locked, own).pairs).toEqual([
			{
				authority: 'a2',
				company: 'c2',
				need: { id: 'n3', score: 80, by: { company: 'c2', score: 80 } }
			},
			{
				authority: 'a3',
				company: 'c3',
				need: { id: 'n4', score: 55, by: { company: 'c2', score: 60 } }
			}
		]);
	});

	it('names who is barred from a need that it would answer', () => {
		const barred = wishing({ conflicts: [['a1', 'c1']] });
		const own = selectionOf(gridOf(barred), { authorities: [0, 1], companies: [0, 1] });
		expect(accountOf(barred, own).unserved).toEqual([
			{
				...{ need: 'n1', authority: 'a1', reason: 'barred', faint: 10 },
				best: { company: 'c1', score: 90 }
			},
			{
				...{ need: 'n2', authority: 'a1', reason: 'barred', faint: 0 },
				best: { company: 'c1', score: 70 }
			}
		]);
	});
});
