import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMinutes, sizeWarning, startingComposition } from './composition.ts';
import {
	programmeOf,
	totalMinutes,
	withStarts,
	workshopSplit,
	type Programme
} from './programme.ts';

const made = (authorities: number, companies: number, extra = 0): Programme => {
	const result = programmeOf({ authorities, companies, extra });
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};
const minutesOf = (programme: Programme, key: string) =>
	programme.slots.find((slot) => slot.key === key)?.minutes;

describe('the table of the process sheet', () => {
	it.each([
		[3, 3, 8, 90, [9, 6], 15, 10, [10, 6, 4], '09:30 09:45 09:55 10:25'],
		[4, 4, 10, 120, [12, 8], 20, 12, [12, 7, 5], '09:35 09:55 10:07 10:55'],
		[5, 4, 11, 120, [15, 8], 20, 13, [11, 7, 4], '09:38 09:58 10:11 10:55'],
		[5, 5, 12, 120, [15, 10], 20, 10, [9, 5, 4], '09:40 10:00 10:10 10:55']
	])(
		'%i authorities and %i companies are %i people for %i minutes',
		(a, c, participants, minutes, round, testimony, pause, company, starts) => {
			const programme = made(a, c);

			expect([programme.participants, programme.minutes]).toEqual([participants, minutes]);
			expect([
				minutesOf(programme, 'round-authorities'),
				minutesOf(programme, 'round-companies')
			]).toEqual(round);
			expect(minutesOf(programme, 'testimony')).toBe(testimony);
			expect(minutesOf(programme, 'break')).toBe(pause);
			expect([programme.perCompany, programme.feedback, programme.questions]).toEqual(company);
			expect(
				withStarts(programme.slots, '09:00')
					.filter(({ key }) => ['testimony', 'break', 'workshop-1', 'closing'].includes(key))
					.map(({ start }) => start)
					.join(' ')
			).toBe(starts);
		}
	);
});

describe('a programme', () => {
	it('follows the order of the sheet, one workshop for each company', () => {
		expect(withStarts(made(3, 3).slots, '14:00')).toEqual([
			{ key: 'welcome', minutes: 10, start: '14:00' },
			{ key: 'introduction', minutes: 5, start: '14:10' },
			{ key: 'round-authorities', minutes: 9, start: '14:15' },
			{ key: 'round-companies', minutes: 6, start: '14:24' },
			{ key: 'testimony', minutes: 15, start: '14:30' },
			{ key: 'break', minutes: 10, start: '14:45' },
			{ key: 'workshop-1', minutes: 10, start: '14:55' },
			{ key: 'workshop-2', minutes: 10, start: '15:05' },
			{ key: 'workshop-3', minutes: 10, start: '15:15' },
			{ key: 'closing', minutes: 5, start: '15:25' }
		]);
	});

	it.each([
		[1, 1, 0, ['too-few']],
		[2, 1, 0, ['too-few', 'unbalanced']],
		[2, 2, 0, []],
		[3, 3, 0, []],
		[3, 3, 1, ['between-formats']],
		[4, 3, 0, ['between-formats', 'unbalanced']],
		[4, 4, 0, []],
		[5, 4, 0, ['unbalanced']],
		[5, 5, 0, []],
		[5, 5, 1, ['too-many']],
		[6, 6, 0, ['too-many', 'workshop-too-short']],
		[1, 5, 0, ['workshop-too-short', 'unbalanced']],
		[8, 7, 3, ['too-many', 'workshop-too-short', 'unbalanced']]
	])('of %i authorities, %i companies and %i more warns %j', (a, c, extra, warnings) =>
		expect(made(a, c, extra).warnings).toEqual(warnings)
	);

	it.each([
		[0, 3, 0, 'no-authority'],
		[3, 0, 0, 'no-company'],
		[3, 3, -1, 'not-whole'],
		[2.5, 3, 0, 'not-whole'],
		[Number.NaN, 3, 0, 'not-whole'],
		[-1, 3, 0, 'not-whole'],
		[12, 12, 0, 'no-time-left'],
		[1, 200, 0, 'no-time-left']
	])('of %d authorities, %d companies and %d more is refused: %s', (a, c, extra, reason) =>
		expect(programmeOf({ authorities: a, companies: c, extra })).toEqual({ ok: false, reason })
	);

	it('is made up to the last minute that a company can have', () => {
		expect(made(11, 12).perCompany).toBe(1);
	});

	it('always adds up to its format', () => {
		const count = fc.integer({ min: 1, max: 14 });
		fc.assert(
			fc.property(count, count, fc.integer({ min: 0, max: 6 }), (a, c, extra) => {
				const result = programmeOf({ authorities: a, companies: c, extra });
				if (!result.ok) {
					expect(result.reason).toBe('no-time-left');
					return;
				}
				const { minutes, slots, perCompany, feedback, questions, participants } = result.value;

				expect(totalMinutes(slots)).toBe(minutes);
				expect(feedback + questions).toBe(perCompany);
				expect(participants).toBe(a + c + extra + 2);
				expect(slots.every((slot) => slot.minutes >= 1)).toBe(true);
				// The break takes less than one minute a company.
				expect(slots.find(({ key }) => key === 'break')?.minutes).toBeLessThan(10 + c);
			})
		);
	});

	it('gives four minutes of ten to the questions, rounded', () => {
		expect([1, 2, 8, 9, 10, 11, 12].map((minutes) => workshopSplit(minutes).questions)).toEqual([
			0, 1, 3, 4, 4, 4, 5
		]);
	});
});

describe('a head count', () => {
	it.each([
		[4, 1, 1, 90, 'too-few'],
		[5, 2, 1, 90, 'too-few'],
		[6, 2, 2, 90, null],
		[8, 3, 3, 90, null],
		[9, 4, 3, 120, 'between-formats'],
		[10, 4, 4, 120, null],
		[12, 5, 5, 120, null],
		[13, 6, 5, 120, 'too-many'],
		[20, 9, 9, 120, 'too-many']
	])(
		'of %i starts with %i authorities and %i companies',
		(n, authorities, companies, minutes, warning) => {
			expect(startingComposition(n)).toEqual({ authorities, companies, extra: 0 });
			expect(formatMinutes(n)).toBe(minutes);
			expect(sizeWarning(n)).toBe(warning);
		}
	);

	it('from 4 to 20 always makes a programme', () => {
		for (let n = 4; n <= 20; n += 1) {
			const { authorities, companies } = startingComposition(n);
			expect(made(authorities, companies).participants).toBe(n);
		}
	});
});
