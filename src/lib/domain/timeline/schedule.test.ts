import { describe, expect, it } from 'vitest';
import type { WorkCalendar } from '../time/holidays.ts';
import type { Territory } from '../time/territories.ts';
import { planTimeline, type Plan } from './schedule.ts';
import { TASK_KEYS, type TaskKey } from './template.ts';

const metropole: WorkCalendar = { territory: 'metropole', customaryDays: false };
const plan = (date: string, today: string, territory: Territory = 'metropole') =>
	planTimeline({ date, today, calendar: { territory, customaryDays: false } });
const task = (made: Plan, key: TaskKey) => {
	const found = made.tasks.find((candidate) => candidate.key === key);
	if (found === undefined) throw new Error(`no ${key}`);
	return found;
};

const COLUMNS = [
	'kickoff',
	'inspiring-confirmed',
	'needs-collected',
	'faisceau-requested',
	'faisceau-received',
	'share-inspiring',
	'share-authorities',
	'printing',
	'feedback-request'
] as const;

describe('the examples of the process sheet', () => {
	it.each<[string, string, Territory, string, string]>([
		[
			'2027-03-18',
			'2026-12-01',
			'metropole',
			'comfortable',
			'2027-01-18 2027-02-02 2027-02-09 2027-02-19 2027-03-09 2027-03-12 2027-03-15 2027-03-16 2027-03-22'
		],
		[
			'2027-03-18',
			'2027-02-08',
			'metropole',
			'compressed',
			'2027-02-08 2027-02-16 2027-02-19 2027-02-26 2027-03-09 2027-03-12 2027-03-15 2027-03-16 2027-03-22'
		],
		[
			'2027-05-18',
			'2027-03-01',
			'metropole',
			'comfortable',
			'2027-03-18 2027-04-02 2027-04-09 2027-04-23 2027-05-07 2027-05-13 2027-05-14 2027-05-14 2027-05-20'
		],
		[
			'2027-05-18',
			'2027-05-03',
			'metropole',
			'tight',
			'2027-05-03 2027-05-04 2027-05-05 2027-05-07 2027-05-07 2027-05-13 2027-05-14 2027-05-14 2027-05-20'
		],
		[
			'2027-04-01',
			'2027-03-02',
			'metropole',
			'compressed',
			'2027-03-02 2027-03-08 2027-03-11 2027-03-16 2027-03-23 2027-03-26 2027-03-30 2027-03-30 2027-04-05'
		],
		[
			'2027-04-06',
			'2027-01-01',
			'alsace-moselle',
			'comfortable',
			'2027-02-05 2027-02-19 2027-02-26 2027-03-12 2027-03-25 2027-04-01 2027-04-02 2027-04-02 2027-04-08'
		]
	])('%s seen from %s, %s, is %s', (date, today, territory, mode, dues) => {
		const made = plan(date, today, territory);

		expect(made.mode).toBe(mode);
		expect(COLUMNS.map((key) => task(made, key).due).join(' ')).toBe(dues);
	});

	it('map the head of a late plan and keep its tail', () => {
		const made = plan('2027-04-01', '2027-03-02');

		expect(task(made, 'inspiring-shortlist').due).toBe('2027-03-04');
		expect(task(made, 'invitations').due).toBe('2027-03-17');
		expect(task(made, 'faisceau-received')).toEqual({
			key: 'faisceau-received',
			phase: 'companies',
			due: '2027-03-23',
			movedFrom: null,
			reason: null
		});
	});
});

describe('a plan', () => {
	it('holds every task of the sheet in its order', () => {
		expect(plan('2027-03-18', '2026-12-01').tasks.map(({ key }) => key)).toEqual(TASK_KEYS);
	});

	it('starts two months ahead, or today when that is later', () => {
		const early = plan('2027-03-18', '2026-12-01');
		expect([early.start, early.leadDays]).toEqual(['2027-01-18', 107]);

		const late = plan('2027-03-18', '2027-02-08');
		expect([late.start, late.leadDays]).toEqual(['2027-02-08', 38]);
	});

	it.each([
		['2027-01-18', 'comfortable'],
		['2027-01-19', 'compressed'],
		['2027-02-25', 'compressed'],
		['2027-02-26', 'tight'],
		['2027-03-18', 'tight']
	])('of 18 March seen from %s is %s', (today, mode) =>
		expect(plan('2027-03-18', today).mode).toBe(mode)
	);

	it.each<[string, string, Territory, TaskKey, string, string, string]>([
		['2027-03-18', '2026-12-01', 'metropole', 'venue', '2027-02-01', '', ''],
		['2027-03-18', '2026-12-01', 'metropole', 'needs-collected', '2027-02-09', '', ''],
		[
			'2027-05-13',
			'2027-01-04',
			'metropole',
			'headcount-final',
			'2027-05-05',
			'2027-05-06',
			'ascension'
		],
		[
			'2027-04-05',
			'2027-01-04',
			'metropole',
			'catering',
			'2027-03-26',
			'2027-03-29',
			'easter-monday'
		],
		[
			'2027-04-06',
			'2027-01-01',
			'alsace-moselle',
			'faisceau-received',
			'2027-03-25',
			'2027-03-28',
			'sunday'
		],
		[
			'2027-03-18',
			'2026-12-01',
			'metropole',
			'share-inspiring',
			'2027-03-12',
			'2027-03-13',
			'saturday'
		],
		[
			'2027-03-19',
			'2026-12-01',
			'metropole',
			'feedback-request',
			'2027-03-22',
			'2027-03-21',
			'sunday'
		],
		[
			'2027-03-19',
			'2026-12-01',
			'metropole',
			'report',
			'2027-03-30',
			'2027-03-29',
			'easter-monday'
		],
		[
			'2027-03-18',
			'2027-02-08',
			'metropole',
			'programme',
			'2027-03-05',
			'2027-03-04',
			'late-start'
		],
		[
			'2027-03-18',
			'2027-02-08',
			'metropole',
			'needs-collected',
			'2027-02-19',
			'2027-02-09',
			'late-start'
		],
		[
			'2027-03-18',
			'2027-03-15',
			'metropole',
			'faisceau-received',
			'2027-03-15',
			'2027-03-09',
			'past-due'
		],
		[
			'2027-03-18',
			'2027-03-15',
			'metropole',
			'share-inspiring',
			'2027-03-15',
			'2027-03-13',
			'past-due'
		],
		['2027-03-18', '2027-03-15', 'metropole', 'kickoff', '2027-03-15', '2027-01-18', 'late-start'],
		// The start of a comfortable plan is a Saturday, and today.
		['2027-05-20', '2027-03-20', 'metropole', 'kickoff', '2027-03-22', '2027-03-20', 'saturday'],
		// Nothing may be due after the event, not even from a week-end to the next Monday.
		['2027-03-21', '2027-03-20', 'metropole', 'printing', '2027-03-21', '2027-03-19', 'past-due']
	])(
		'%s seen from %s, %s: %s is due %s, moved from "%s" for "%s"',
		(date, today, territory, key, due, movedFrom, reason) => {
			const found = task(plan(date, today, territory), key);

			expect([found.due, found.movedFrom ?? '', found.reason ?? '']).toEqual([
				due,
				movedFrom,
				reason
			]);
		}
	);

	it('is allowed on a day off, and says so', () => {
		expect(plan('2027-03-18', '2026-12-01').eventDayOff).toBeNull();
		expect(plan('2027-03-20', '2026-12-01').eventDayOff).toBe('saturday');
		expect(plan('2027-05-17', '2026-12-01').eventDayOff).toBe('whit-monday');

		const sunday = plan('2027-03-21', '2026-12-01');
		expect(task(sunday, 'masterclass').due).toBe('2027-03-21');
		expect(task(sunday, 'room-setup').due).toBe('2027-03-21');
		expect(task(sunday, 'final-reminder').due).toBe('2027-03-19');
		expect(task(sunday, 'thanks').due).toBe('2027-03-22');
	});

	it('shares as the days around the event allow', () => {
		const shares = (date: string, territory?: Territory) => {
			const made = plan(date, '2027-01-01', territory);
			return [task(made, 'share-inspiring').due, task(made, 'share-authorities').due];
		};

		// Monday to Friday, in a week without holidays.
		expect(shares('2027-03-15')).toEqual(['2027-03-10', '2027-03-12']);
		expect(shares('2027-03-16')).toEqual(['2027-03-11', '2027-03-12']);
		expect(shares('2027-03-17')).toEqual(['2027-03-12', '2027-03-15']);
		expect(shares('2027-03-18')).toEqual(['2027-03-12', '2027-03-15']);
		expect(shares('2027-03-19')).toEqual(['2027-03-15', '2027-03-16']);
		// Both before the long Easter week-end: one day, the authorities after the structure.
		expect(shares('2027-03-30', 'alsace-moselle')).toEqual(['2027-03-25', '2027-03-25']);
		expect(shares('2027-04-01', 'alsace-moselle')).toEqual(['2027-03-25', '2027-03-30']);
	});

	it('works for a masterclass held today', () => {
		const made = plan('2027-03-18', '2027-03-18');

		expect(made.leadDays).toBe(0);
		expect(made.start).toBe('2027-03-18');
		expect(task(made, 'kickoff').due).toBe('2027-03-18');
		expect(task(made, 'masterclass')).toMatchObject({ due: '2027-03-18', movedFrom: null });
	});
});

describe('a tight plan', () => {
	it('lists what is squeezed and proposes better dates', () => {
		const { tight } = plan('2027-05-18', '2027-05-03');

		expect(tight?.firstWorkable).toBe('2027-05-24');
		expect(tight?.firstComfortable).toBe('2027-07-05');
		expect(tight?.squeezed).toEqual([
			'venue',
			'budget',
			'inspiring-shortlist',
			'inspiring-confirmed',
			'authorities-shortlist',
			'needs-collected',
			'companies-shortlist',
			'companies-confirmed',
			'faisceau-requested',
			'faisceau-received',
			'save-the-date',
			'invitations',
			'headcount-final',
			'programme',
			'catering'
		]);
	});

	it('leaves out what keeps half of its time', () => {
		const { tight } = plan('2027-03-18', '2027-02-26');

		expect(TASK_KEYS.filter((key) => !tight?.squeezed.includes(key))).toEqual([
			'kickoff',
			'faisceau-requested',
			'faisceau-checked',
			'final-reminder',
			'share-inspiring',
			'share-authorities',
			'questions-received',
			'printing',
			'room-setup',
			'masterclass',
			'thanks',
			'feedback-request',
			'report',
			'follow-up'
		]);
	});

	it('is the only one with such advice', () => {
		expect(plan('2027-03-18', '2026-12-01').tight).toBeNull();
		expect(plan('2027-03-18', '2027-02-08').tight).toBeNull();
	});

	it('proposes dates that really are comfortable and workable', () => {
		// Two months after 31 December is 1 March: 28 February would only be 59 days.
		const { tight } = planTimeline({
			date: '2027-01-04',
			today: '2026-12-31',
			calendar: metropole
		});

		expect(tight?.firstComfortable).toBe('2027-03-01');
		expect(tight?.firstWorkable).toBe('2027-01-21');
	});
});
