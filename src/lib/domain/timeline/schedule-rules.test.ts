import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, daysFromTo, type PlainDate } from '../time/plain-date.ts';
import { TERRITORIES, type Territory } from '../time/territories.ts';
import { isWorkingDay } from '../time/working-days.ts';
import { planTimeline, plainDueOf, type Plan, type PlanInput } from './schedule.ts';
import { TASK_TEMPLATES, templateOf, type TaskKey } from './template.ts';

const FIRST = '2026-11-22';
const YEARS = daysFromTo(FIRST, addMonths(FIRST, 120));

type Case = PlanInput & { readonly plan: Plan };

/**
 * Every date of ten years as a day of the event, seen from a comfortable distance and from one
 * late day, so spread that over the dates every distance from 0 to 61 days comes up.
 */
function everyCase(territory: Territory): Case[] {
	const calendar = { territory, customaryDays: false };
	return YEARS.flatMap((date, index) =>
		[90, (index * 37) % 62].map((lead) => {
			const input = { date, today: addDays(date, -lead), calendar };
			return { ...input, plan: planTimeline(input) };
		})
	);
}

const ruleOf = (key: TaskKey) => templateOf(key).due;
const dueOf = (plan: Plan, key: TaskKey): PlainDate =>
	plan.tasks.find((task) => task.key === key)?.due ?? '';

describe.each(TERRITORIES)('on every date of ten years in %s', (territory) => {
	let cases: Case[] = [];
	const off = new Map<PlainDate, boolean>();
	const working = (date: PlainDate) => off.get(date) === false;
	const violations = (broken: (made: Case) => string | null) =>
		cases.flatMap((made) => {
			const why = broken(made);
			return why === null ? [] : [`${made.date} seen from ${made.today}: ${why}`];
		});

	beforeAll(() => {
		cases = everyCase(territory);
		const calendar = { territory, customaryDays: false };
		for (const date of daysFromTo(addDays(FIRST, -120), addMonths(FIRST, 124)))
			off.set(date, !isWorkingDay(date, calendar));
	});
	afterAll(() => {
		cases = [];
	});

	it('no deadline falls on a day off, except on the day of the event', () => {
		const broken = violations(({ plan, date }) => {
			const wrong = plan.tasks.find(({ due }) => due !== date && !working(due));
			return wrong ? `${wrong.key} is due ${wrong.due}` : null;
		});

		expect(broken).toEqual([]);
	});

	it('nothing is due before today, and no preparation after the event', () => {
		const broken = violations(({ plan, date, today }) => {
			const wrong = plan.tasks.find(
				({ due, phase }) => due < today || (phase !== 'follow-up' && due > date)
			);
			return wrong ? `${wrong.key} is due ${wrong.due}` : null;
		});

		expect(broken).toEqual([]);
	});

	it('what a task needs comes before it', () => {
		const broken = violations(({ plan }) => {
			for (const { key, after } of TASK_TEMPLATES)
				for (const former of after)
					if (dueOf(plan, former) > dueOf(plan, key)) return `${former} after ${key}`;
			return null;
		});

		expect(broken).toEqual([]);
	});

	it('earlier in the sheet is never later in the plan', () => {
		const offsetOf = (key: TaskKey) =>
			daysBetween('2027-03-18', plainDueOf(ruleOf(key), '2027-03-18'));
		const inOrder = TASK_TEMPLATES.filter(({ due }) => due.kind !== 'share')
			.map(({ key }) => key)
			.toSorted((a, b) => offsetOf(a) - offsetOf(b));

		const broken = violations(({ plan }) => {
			const dues = inOrder.map((key) => dueOf(plan, key));
			const wrong = dues.findIndex((due, index) => due < (dues[index - 1] ?? due));
			return wrong < 0 ? null : `${String(inOrder[wrong - 1])} after ${String(inOrder[wrong])}`;
		});

		expect(broken).toEqual([]);
	});

	it('the documents are shared as the sheet says', () => {
		const broken = violations(({ plan, date, today }) => {
			const open = (offset: number) => working(addDays(date, offset));
			const wave = (wished: number, otherwise: number) => {
				let offset = open(wished) ? wished : open(otherwise) ? otherwise : wished;
				while (!open(offset)) offset -= 1;
				return addDays(date, offset);
			};
			const asked = { inspiring: wave(-5, -4), authorities: wave(-3, -2) };
			const made = {
				inspiring: dueOf(plan, 'share-inspiring'),
				authorities: dueOf(plan, 'share-authorities')
			};
			if (made.authorities < made.inspiring) return 'the authorities come first';
			for (const role of ['inspiring', 'authorities'] as const)
				if (asked[role] >= today && made[role] !== asked[role])
					return `${role} on ${made[role]} instead of ${asked[role]}`;
			return null;
		});

		expect(broken).toEqual([]);
	});

	it('a late start squeezes the head evenly and leaves the tail', () => {
		const broken = violations(({ plan, date, today }) => {
			const [start, tail] = [addMonths(date, -2), addDays(date, -9)];
			for (const { key, due: rule } of TASK_TEMPLATES) {
				if (rule.kind === 'share') continue;
				const plain = plainDueOf(rule, date);
				const head = plain < tail;
				let wished = plain;
				if (head && today > start) {
					const share = daysBetween(start, plain) / daysBetween(start, tail);
					const left = Math.max(0, daysBetween(today, tail));
					// The tolerance absorbs the division; exact products are whole.
					wished = addDays(today, Math.floor(share * left + 1e-9));
				}
				let expected = wished;
				const step = wished > date ? 1 : -1;
				while (expected !== date && !working(expected)) expected = addDays(expected, step);
				if (expected < today)
					for (expected = today; expected < date && !working(expected);)
						expected = addDays(expected, 1);
				if (dueOf(plan, key) !== expected)
					return `${key} on ${dueOf(plan, key)} instead of ${expected}`;
			}
			return null;
		});

		expect(broken).toEqual([]);
	});

	it('every move has a reason and a day it came from', () => {
		const broken = violations(({ plan, date }) => {
			for (const { key, due, movedFrom, reason } of plan.tasks) {
				const plain = plainDueOf(ruleOf(key), date);
				const told = movedFrom === plain && reason !== null;
				if (due === plain ? movedFrom !== null || reason !== null : !told)
					return `${key} goes from ${plain} to ${due}: ${String(movedFrom)}, ${String(reason)}`;
			}
			return null;
		});

		expect(broken).toEqual([]);
	});
});
