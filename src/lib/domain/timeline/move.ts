import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';
import { dueOn, planTimeline, type Due, type Plan, type PlanInput } from './schedule.ts';
import { isTaskKey, TASK_TEMPLATES, type TaskKey } from './template.ts';

/** A task as it stands in a plan; `key` is null for one of the organiser's own. */
export type StandingTask = Due & {
	readonly id: string;
	readonly key: string | null;
	readonly pinned: boolean;
	readonly done: boolean;
};

/** Why a task does not follow the event, or how it does. */
export type MoveOutcome =
	/** Done: it keeps its day. */
	| 'done'
	/** Its day was chosen by hand: it stays. */
	| 'pinned'
	/** Computed again, or shifted by as many days as the event, to another day. */
	| 'moved'
	/** Computed again, to the same day. */
	| 'same';

export type TaskMove<Task extends StandingTask = StandingTask> = {
	readonly task: Task;
	readonly outcome: MoveOutcome;
	readonly to: Due;
};

/** A task whose day, chosen by hand, now comes after the one that needs it. */
export type OrderConflict = {
	readonly id: string;
	/** The earliest of the tasks that need it first. */
	readonly before: TaskKey;
	readonly due: PlainDate;
};

export type MovePlan<Task extends StandingTask = StandingTask> = {
	readonly plan: Plan;
	readonly moves: readonly TaskMove<Task>[];
	readonly conflicts: readonly OrderConflict[];
};

/**
 * What becomes of every task when the event goes from one day to another, or when the plan is
 * computed again for the same day. `input` holds the new day.
 */
export function planMove<Task extends StandingTask>(
	tasks: readonly Task[],
	from: PlainDate,
	input: PlanInput
): MovePlan<Task> {
	const plan = planTimeline(input);
	const shift = daysBetween(from, input.date);
	const moves = tasks.map((task): TaskMove<Task> => {
		const { due, movedFrom, reason } = task;
		if (task.done) return { task, outcome: 'done', to: { due, movedFrom, reason } };
		if (task.pinned) return { task, outcome: 'pinned', to: { due, movedFrom, reason } };

		const planned = plan.tasks.find(({ key }) => key === task.key);
		const to = planned ? onlyDue(planned) : shifted(task, shift, input);
		return { task, outcome: to.due === due ? 'same' : 'moved', to };
	});
	return {
		plan,
		moves,
		conflicts: orderConflicts(
			moves.map(({ task, to }) => ({ ...task, due: to.due })),
			from
		)
	};
}

/**
 * Tasks whose day was chosen by hand and that no longer precede what depends on them. A task of
 * the organiser's own belongs before the session when it stood before it on `event`.
 */
export function orderConflicts(
	tasks: readonly StandingTask[],
	event: PlainDate
): readonly OrderConflict[] {
	const dues = new Map(tasks.map(({ key, due }) => [key, due]));
	return tasks.flatMap((task) => {
		if (!task.pinned || task.done) return [];
		const broken = dependentsOf(task, event)
			.map((key) => ({ id: task.id, before: key, due: dues.get(key) ?? task.due }))
			.filter(({ due }) => due < task.due)
			.toSorted((a, b) => (a.due < b.due ? -1 : 1));
		return broken.slice(0, 1);
	});
}

function dependentsOf({ key, due }: StandingTask, event: PlainDate): readonly TaskKey[] {
	if (key === null || !isTaskKey(key)) return due <= event ? ['masterclass'] : [];
	return TASK_TEMPLATES.filter(({ after }) => after.includes(key)).map((template) => template.key);
}

function shifted(task: StandingTask, days: number, input: PlanInput): Due {
	return days === 0
		? { due: task.due, movedFrom: task.movedFrom, reason: task.reason }
		: dueOn(addDays(task.due, days), input);
}

function onlyDue({ due, movedFrom, reason }: Due): Due {
	return { due, movedFrom, reason };
}
