import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { StandingTask } from './move.ts';

/** A task as an organiser sees it. */
export type TimelineTask = StandingTask & {
	readonly phase: string;
	/** Only for a task of the organiser's own; the others are named by their key. */
	readonly title: string;
	readonly notes: string;
	readonly automatic: boolean;
	readonly assigneeId: string | null;
	readonly revision: number;
};

/** Where a task stands today. */
export type TaskState = 'done' | 'late' | 'today' | 'open';

export function taskState(task: Pick<TimelineTask, 'done' | 'due'>, today: PlainDate): TaskState {
	if (task.done) return 'done';
	if (task.due === today) return 'today';
	return task.due < today ? 'late' : 'open';
}

/** Days since a task should have been done; 0 when it is not late. */
export function daysLate(task: Pick<TimelineTask, 'done' | 'due'>, today: PlainDate): number {
	return task.done ? 0 : Math.max(0, daysBetween(task.due, today));
}

/** The share of the tasks that are done, from 0 to 1. */
export function progressOf(tasks: readonly Pick<TimelineTask, 'done'>[]): number {
	return tasks.length === 0 ? 0 : tasks.filter(({ done }) => done).length / tasks.length;
}
