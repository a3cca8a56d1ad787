import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	candidatesOf,
	peopleOf,
	wishOf,
	withoutThose
} from '../../../../tests/support/candidates.ts';
import type { Candidates } from './masterclass-instance.ts';
import { tellSeats } from './told-table.ts';
import { vacanciesOf } from './vacancy.ts';

const settings = { needs: 2, capacity: null };
/** Three at the table; c4 answers the need of a2 that c2 served, c5 another trade's. */
const all = candidatesOf([
	['n1', 'a1', 90, 10, 0, 20, 0],
	['n2', 'a2', 0, 80, 10, 60, 30],
	['n3', 'a3', 0, 0, 70, 0, 0],
	['n4', 'a4', 85, 0, 0, 0, 0]
]);
const seats = { authorities: ['a1', 'a2', 'a3'], companies: ['c1', 'c2', 'c3'] };
const left = (candidates: Candidates, ...gone: string[]) =>
	vacanciesOf(
		{ candidates: withoutThose(candidates, ...gone), settings },
		tellSeats(candidates, peopleOf(candidates), settings, seats),
		gone
	);

describe('the place of who left', () => {
	test('goes to who answers what the table would lose, with what it gains', () => {
		const { vacancies, seats: after } = left(all, 'c2');
		expect(vacancies).toEqual([
			{
				leaves: 'c2',
				before: { pairs: 3, needs: 3, score: 240 },
				without: { pairs: 2, needs: 2, score: 170 },
				lost: ['n2'],
				alone: ['a2'],
				substitute: {
					comes: 'c4',
					answers: { need: 'n2', company: 'c4', score: 60 },
					after: { pairs: 3, needs: 3, score: 220 }
				},
				barred: null
			}
		]);
		expect(after).toEqual({ ...seats, companies: ['c1', 'c3', 'c4'] });
	});

	test('goes to who answers the lost need rather than to who answers another better', () => {
		const other = candidatesOf([
			['n1', 'a1', 90, 10, 0, 20, 0],
			['n2', 'a2', 0, 80, 10, 60, 30],
			['n3', 'a3', 0, 0, 70, 0, 0],
			['n4', 'a2', 0, 0, 0, 0, 95]
		]);
		expect(left(other, 'c2').vacancies[0]?.substitute?.comes).toBe('c4');
		const [barred] = left({ ...other, wishes: [wishOf('exclude', 'c4')] }, 'c2').vacancies;
		expect(barred).toMatchObject({
			substitute: { comes: 'c5', answers: { need: 'n4' } },
			barred: { comes: 'c4', answers: { need: 'n2' } }
		});
	});

	test('stays free when nobody reaches the threshold for it', () => {
		const { vacancies, seats: after } = left(all, 'c3');
		expect(vacancies[0]).toMatchObject({ lost: ['n3'], alone: ['a3'], substitute: null });
		expect(after.companies).toEqual(['c1', 'c2']);
	});

	test('goes to an authority that a company of the table answers', () => {
		expect(left(all, 'a1').vacancies[0]?.substitute).toEqual({
			comes: 'a4',
			answers: { need: 'n4', company: 'c1', score: 85 },
			after: { pairs: 3, needs: 3, score: 235 }
		});
	});

	test.each([
		['left out', wishOf('exclude', 'c4')],
		['never with another there', wishOf('apart', 'c1', 'c4')],
		['in conflict with the authority', wishOf('conflict', 'a2', 'c4')]
	])('says who would take it but for a wish: %s', (_, wish) => {
		const { vacancies, seats: after } = left({ ...all, wishes: [wish] }, 'c2');
		expect(vacancies[0]).toMatchObject({
			substitute: null,
			barred: { comes: 'c4', answers: { need: 'n2', company: 'c4', score: 60 }, wishes: [wish] }
		});
		expect(after.companies).toEqual(['c1', 'c3']);
	});

	test('of two that left, each goes to somebody else', () => {
		const two = candidatesOf([
			['n1', 'a1', 90, 0, 0, 70, 60],
			['n2', 'a2', 0, 80, 0, 75, 65],
			['n3', 'a3', 0, 0, 70, 0, 0]
		]);
		const { vacancies, seats: after } = left(two, 'c1', 'c2');
		expect(vacancies.map(({ substitute }) => substitute?.comes)).toEqual(['c4', 'c5']);
		expect(after.companies).toEqual(['c3', 'c4', 'c5']);
	});

	test('never goes to who answers nothing that the table would lose', () =>
		fc.assert(
			fc.property(
				fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }), {
					minLength: 3,
					maxLength: 3
				}),
				(rows) => {
					const some = candidatesOf(
						rows.map((row, at) => [`n${String(at)}`, `a${String(at + 1)}`, ...row])
					);
					for (const { substitute, without } of left(some, 'c1').vacancies) {
						if (substitute === null) continue;
						const { answers, after } = substitute;
						expect(answers.score).toBeGreaterThanOrEqual(50);
						expect(
							some.matrix.scores[some.matrix.needs.findIndex(({ id }) => id === answers.need)]?.[
								some.companies.indexOf(answers.company)
							]
						).toBe(answers.score);
						expect(after.pairs + after.needs).toBeGreaterThan(without.pairs + without.needs);
					}
				}
			)
		));
});
