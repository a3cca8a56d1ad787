import { describe, expect, it } from 'vitest';
import {
	chartRange,
	dayAt,
	glanceRange,
	hueOf,
	phaseBar,
	phaseRows,
	place,
	ticks
} from './layout.ts';
import type { ChartTask } from './layout.ts';

const task = (key: string | null, phase: string, due: string, done = false): ChartTask => ({
	id: key ?? 'own',
	key,
	phase,
	due,
	done
});

const RANGE = { start: '2027-01-18', end: '2027-03-22' };

describe('the days of a chart', () => {
	it('reach from the start of the preparation to just after the event', () => {
		expect(glanceRange('2027-01-18', '2027-03-18')).toEqual(RANGE);
	});

	it('leave the far follow-up out and take earlier tasks in', () => {
		const tasks = [
			task('kickoff', 'framing', '2027-01-11'),
			task('report', 'follow-up', '2027-03-29'),
			task('follow-up', 'follow-up', '2027-05-17')
		];

		expect(chartRange(tasks, '2027-01-18', '2027-03-18')).toEqual({
			start: '2027-01-11',
			end: '2027-04-02'
		});
		expect(chartRange([], '2027-01-18', '2027-03-18')).toEqual(RANGE);
	});

	it('stand where they belong, those outside at the edges', () => {
		expect(place(RANGE, '2027-01-18')).toBe(0);
		expect(place(RANGE, '2027-03-22')).toBe(100);
		expect(place(RANGE, '2027-02-08')).toBe(33.33);
		expect(place(RANGE, '2027-01-01')).toBe(0);
		expect(place(RANGE, '2027-12-31')).toBe(100);
		expect(place({ start: '2027-01-18', end: '2027-01-18' }, '2027-01-18')).toBe(0);
	});

	it('are named every week, or less often when there is no room', () => {
		expect(ticks(RANGE, 5)).toEqual([
			'2027-01-18',
			'2027-02-01',
			'2027-02-15',
			'2027-03-01',
			'2027-03-15'
		]);
		expect(ticks(RANGE, 12)).toHaveLength(10);
		expect(ticks(RANGE, 2)).toEqual(['2027-01-18', '2027-02-22']);
	});

	it('follow a pointer', () => {
		expect(dayAt(RANGE, '2027-02-01', 20, 630)).toBe('2027-02-03');
		expect(dayAt(RANGE, '2027-02-01', -14, 630)).toBe('2027-01-31');
		expect(dayAt(RANGE, '2027-02-01', 4, 630)).toBe('2027-02-01');
	});
});

describe('a phase', () => {
	it('is a bar from its first deadline to its last', () => {
		const tasks = [
			task('kickoff', 'framing', '2027-01-18', true),
			task('venue', 'framing', '2027-02-08'),
			task('inspiring-shortlist', 'inspiring', '2027-01-22')
		];

		expect(phaseBar(tasks, 'framing', RANGE)).toEqual({
			phase: 'framing',
			from: 0,
			to: 33.33,
			first: '2027-01-18',
			last: '2027-02-08',
			done: 1,
			total: 2
		});
		expect(phaseBar(tasks, 'sharing', RANGE)).toBeNull();
	});

	it('has a row for each task, beginning once those it needs are due', () => {
		const all = [
			task('kickoff', 'framing', '2027-01-18'),
			task('venue', 'framing', '2027-02-08'),
			task(null, 'framing', '2027-02-01'),
			task('follow-up', 'follow-up', '2027-05-17')
		];

		const rows = phaseRows(all.slice(1), all, RANGE);

		expect(rows.map(({ phase }) => phase)).toEqual(['framing', 'follow-up']);
		expect(rows[0]?.rows).toEqual([
			{ task: all[1], from: 0, to: 33.33, beyond: false },
			{ task: all[2], from: 22.22, to: 22.22, beyond: false }
		]);
		expect(rows[1]?.rows).toEqual([{ task: all[3], from: 100, to: 100, beyond: true }]);
	});

	it('never begins after its own deadline', () => {
		const all = [
			task('venue', 'framing', '2027-02-15'),
			task('save-the-date', 'invitations', '2027-02-04')
		];

		const [bar] = phaseRows(all, all, RANGE)[1]?.rows ?? [];

		expect(bar?.from).toBe(bar?.to);
	});
});

it.each([
	['companies', '--hue: var(--company); --wash: var(--company-wash)'],
	['framing', '--hue: var(--brand); --wash: var(--brand-wash)'],
	['day', '--hue: var(--ink-soft); --wash: var(--sunken)']
] as const)('the phase %s has the hue of the role it is about', (phase, style) => {
	expect(hueOf(phase)).toBe(style);
});
