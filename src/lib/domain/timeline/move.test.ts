import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../time/plain-date.ts';
import { orderConflicts, planMove, type StandingTask } from './move.ts';
import { planTimeline } from './schedule.ts';

const calendar = { territory: 'metropole', customaryDays: false } as const;
const EVENT = '2027-03-18';
const TODAY = '2027-01-25';

const standing = (
	changes: Partial<StandingTask> & { id: string; due: PlainDate }
): StandingTask => ({
	key: null,
	movedFrom: null,
	reason: null,
	pinned: false,
	done: false,
	...changes
});

/** The plan of 18 March, made on 1 December, as it stands in the tasks. */
const sheet = (): StandingTask[] =>
	planTimeline({ date: EVENT, today: '2026-12-01', calendar }).tasks.map(
		({ key, due, movedFrom, reason }) => standing({ id: key, key, due, movedFrom, reason })
	);

const move = (tasks: StandingTask[], date: PlainDate, today = TODAY) =>
	planMove(tasks, EVENT, { date, today, calendar });

describe('moving the event', () => {
	it('computes every open task of the sheet again', () => {
		const { moves } = move(sheet(), '2027-04-01');
		const expected = planTimeline({ date: '2027-04-01', today: TODAY, calendar });

		expect(moves.map(({ to }) => to.due)).toEqual(expected.tasks.map(({ due }) => due));
		expect(new Set(moves.map(({ outcome }) => outcome))).toEqual(new Set(['moved']));
	});

	it('keeps the days of what is done', () => {
		const tasks = sheet().map((task) => (task.key === 'kickoff' ? { ...task, done: true } : task));

		const [kickoff] = move(tasks, '2027-04-01').moves;

		expect([kickoff?.outcome, kickoff?.to.due]).toEqual(['done', '2027-01-18']);
	});

	it('shifts own tasks by as many days, onto a working day', () => {
		const tasks = [
			standing({ id: 'flyer', due: '2027-03-04' }),
			standing({ id: 'press', due: '2027-03-15' }),
			standing({ id: 'photos', due: '2027-03-19' })
		];

		// Twelve days later the third of them would be Wednesday 31, the second Saturday 27.
		const { moves } = move(tasks, '2027-03-30');

		expect(moves.map(({ to }) => to)).toEqual([
			{ due: '2027-03-16', movedFrom: null, reason: null },
			{ due: '2027-03-26', movedFrom: '2027-03-27', reason: 'saturday' },
			{ due: '2027-03-31', movedFrom: null, reason: null }
		]);
	});

	it('leaves what was chosen by hand, and says what it no longer precedes', () => {
		const tasks = sheet().map((task) =>
			task.key === 'venue' ? { ...task, due: '2027-02-15', pinned: true } : task
		);

		const { moves, conflicts } = move(tasks, '2027-03-04');

		expect(moves.find(({ task }) => task.key === 'venue')).toMatchObject({
			outcome: 'pinned',
			to: { due: '2027-02-15' }
		});
		expect(conflicts).toEqual([{ id: 'venue', before: 'save-the-date', due: '2027-02-03' }]);
	});

	it('warns of an own task that stays behind the session', () => {
		const tasks = [
			...sheet(),
			standing({ id: 'flyer', due: '2027-03-12', pinned: true }),
			standing({ id: 'press', due: '2027-03-22', pinned: true })
		];

		expect(move(tasks, '2027-03-10').conflicts).toEqual([
			{ id: 'flyer', before: 'masterclass', due: '2027-03-10' }
		]);
	});

	it('says what the new day is worth', () => {
		expect(move([], '2027-03-20').plan.eventDayOff).toBe('saturday');
		expect(move([], '2027-02-05').plan.mode).toBe('tight');
		expect(move([], '2027-03-26').plan.mode).toBe('comfortable');
	});

	it('there and back changes nothing, own tasks on working days apart', () => {
		const tasks = sheet();
		const there = move(tasks, '2027-04-08', '2026-12-01');
		const moved = there.moves.map(({ task, to }) => ({ ...task, ...to }));

		const back = planMove(moved, '2027-04-08', { date: EVENT, today: '2026-12-01', calendar });

		expect(back.moves.map(({ to }) => to.due)).toEqual(tasks.map(({ due }) => due));
	});
});

describe('computing the same day again', () => {
	it('moves nothing when nothing has changed', () => {
		const tasks = [...sheet(), standing({ id: 'flyer', due: '2027-03-07' })];

		const { moves } = planMove(tasks, EVENT, { date: EVENT, today: '2026-12-01', calendar });

		expect(new Set(moves.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
	});

	it('squeezes what is late and open, and leaves what is done', () => {
		const tasks = sheet().map((task) => ({ ...task, done: task.due < '2027-02-08' }));

		const { moves } = move(tasks, EVENT, '2027-02-08');
		const due = (id: string) => moves.find(({ task }) => task.id === id)?.to.due;

		expect(due('inspiring-confirmed')).toBe('2027-02-02');
		expect(due('needs-collected')).toBe('2027-02-19');
		expect(due('faisceau-received')).toBe('2027-03-09');
	});
});

describe('a day chosen by hand', () => {
	it('is no conflict on the same day, before it, or once done', () => {
		const venue = standing({ id: 'v', key: 'venue', due: '2027-02-03', pinned: true });
		const announced = standing({ id: 's', key: 'save-the-date', due: '2027-02-03' });

		expect(orderConflicts([venue, announced], EVENT)).toEqual([]);
		expect(orderConflicts([{ ...venue, due: '2027-02-01' }, announced], EVENT)).toEqual([]);
		expect(orderConflicts([{ ...venue, due: '2027-02-04', done: true }, announced], EVENT)).toEqual(
			[]
		);
		expect(orderConflicts([{ ...venue, due: '2027-02-04' }, announced], EVENT)).toHaveLength(1);
	});
});
