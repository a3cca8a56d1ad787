import type { WorkCalendar } from '../time/holidays.ts';
import { addDays, addMonths, daysBetween, earliestOf, latestOf } from '../time/plain-date.ts';
import type { PlainDate } from '../time/plain-date.ts';
import {
	dayOffReason,
	isWorkingDay,
	workingDayAfter,
	workingDayBefore,
	workingDayFrom,
	type DayOffReason
} from '../time/working-days.ts';
import {
	compressed,
	firstComfortableDate,
	firstWorkableDate,
	planMode,
	preparationStart,
	TAIL_STARTS,
	type PlanMode
} from './late-start.ts';
import { TASK_KEYS, TASK_TEMPLATES, type DueRule, type Phase, type TaskKey } from './template.ts';

/**
 * Why a task is not due on its plain day: that day is off, the preparation started late, or the
 * day had already passed.
 */
export type MoveReason = DayOffReason | 'late-start' | 'past-due';

/** A due day and, when it differs from the plain one of the sheet, that day and the reason. */
export type Due = {
	readonly due: PlainDate;
	readonly movedFrom: PlainDate | null;
	readonly reason: MoveReason | null;
};

export type PlannedTask = Due & { readonly key: TaskKey; readonly phase: Phase };

/** What an organiser is told when fewer than three weeks are left. */
export type TightPlan = {
	/** The tasks that have less than half of their ideal time, see {@link roomOf}. */
	readonly squeezed: readonly TaskKey[];
	readonly firstComfortable: PlainDate;
	readonly firstWorkable: PlainDate;
};

export type Plan = {
	readonly mode: PlanMode;
	/** J − 2 months, or today when later. */
	readonly start: PlainDate;
	/** Calendar days from today to the event. */
	readonly leadDays: number;
	/** Why the day of the event itself is not a working day: allowed, with a strong warning. */
	readonly eventDayOff: DayOffReason | null;
	readonly tasks: readonly PlannedTask[];
	readonly tight: TightPlan | null;
};

/** What a plan is made from: the event's local day, the day it is there, and its calendar. */
export type PlanInput = {
	readonly date: PlainDate;
	readonly today: PlainDate;
	readonly calendar: WorkCalendar;
};

/** The preparation of an event, every task of the sheet with its due day, in the sheet's order. */
export function planTimeline(input: PlanInput): Plan {
	const { date, today, calendar } = input;
	const mode = planMode(date, today);
	const tasks = TASK_TEMPLATES.map(({ key, phase, due }) => ({
		key,
		phase,
		...dueOf(due, mode, input)
	}));
	return {
		mode,
		start: latestOf(preparationStart(date), today),
		leadDays: daysBetween(today, date),
		eventDayOff: dayOffReason(date, calendar),
		tasks,
		tight: mode === 'tight' ? tightPlan(tasks, input) : null
	};
}

/** The day that a rule gives before any move. */
export function plainDueOf(rule: DueRule, event: PlainDate): PlainDate {
	return rule.kind === 'months-before'
		? addMonths(event, -rule.months)
		: addDays(event, rule.offset);
}

/**
 * A chosen day as a deadline: the preceding working day before the event, the following one after
 * it, and never a day that has passed while the event is still to come.
 */
export function dueOn(plain: PlainDate, input: PlanInput): Due {
	const { date, today, calendar } = input;
	if (plain === date) return unmoved(plain);
	const reason = dayOffReason(plain, calendar);
	if (plain > date)
		return movedTo(reason === null ? plain : workingDayAfter(plain, calendar), plain, reason);

	const due = reason === null ? plain : workingDayBefore(plain, calendar);
	return due < today ? overdue(plain, input) : movedTo(due, plain, reason);
}

function dueOf(rule: DueRule, mode: PlanMode, input: PlanInput): Due {
	const plain = plainDueOf(rule, input.date);
	if (rule.kind === 'share') return shareDue(plain, addDays(input.date, rule.otherwise), input);

	const head = plain < addDays(input.date, TAIL_STARTS);
	return head && mode !== 'comfortable' ? lateDue(plain, input) : dueOn(plain, input);
}

function lateDue(plain: PlainDate, input: PlanInput): Due {
	const mapped = compressed(plain, input.date, input.today);
	const due = dueOn(mapped, input);
	return mapped === plain ? due : movedTo(due.due, plain, 'late-start');
}

/** The structure's share cannot come after the authorities': its days are earlier at each choice. */
function shareDue(wished: PlainDate, otherwise: PlainDate, input: PlanInput): Due {
	const { today, calendar } = input;
	const due =
		[wished, otherwise].find((day) => isWorkingDay(day, calendar)) ??
		workingDayBefore(wished, calendar);
	return due < today
		? overdue(wished, input)
		: movedTo(due, wished, dayOffReason(wished, calendar));
}

/** The first working day from today on, but never after the event. */
function overdue(plain: PlainDate, { date, today, calendar }: PlanInput): Due {
	const due = earliestOf(workingDayFrom(today, calendar), date);
	return movedTo(due, plain, plain < today ? 'past-due' : dayOffReason(plain, calendar));
}

function unmoved(due: PlainDate): Due {
	return { due, movedFrom: null, reason: null };
}

function movedTo(due: PlainDate, plain: PlainDate, reason: MoveReason | null): Due {
	return due === plain ? unmoved(due) : { due, movedFrom: plain, reason };
}

function tightPlan(tasks: readonly PlannedTask[], { date, today, calendar }: PlanInput): TightPlan {
	const ideal = planTimeline({ date, today: preparationStart(date), calendar });
	const wished = roomOf(ideal.tasks, ideal.start);
	const left = roomOf(tasks, today);
	return {
		squeezed: TASK_KEYS.filter((key) => 2 * (left.get(key) ?? 0) < (wished.get(key) ?? 0)),
		firstComfortable: firstComfortableDate(today, calendar),
		firstWorkable: firstWorkableDate(today, calendar)
	};
}

/** The days each task has: from the last of those it needs, or from the start, to its own due day. */
function roomOf(tasks: readonly PlannedTask[], start: PlainDate): Map<TaskKey, number> {
	const due = new Map(tasks.map((task) => [task.key, task.due]));
	return new Map(
		TASK_TEMPLATES.map(({ key, after }) => {
			const from = latestOf(start, ...after.map((former) => due.get(former) ?? start));
			return [key, daysBetween(from, due.get(key) ?? start)];
		})
	);
}
