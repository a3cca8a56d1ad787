import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { planMove, type MovePlan } from '#lib/domain/timeline/move.ts';
import type { TimelineTask } from '#lib/domain/timeline/task.ts';
import { timelineTask, workCalendarOf } from './planned-tasks.ts';
import type { Repositories } from './ports/ports.ts';

/** What becomes of a masterclass's tasks on another day, or on the same one seen from `today`. */
export function replanned(
	r: Repositories,
	masterclass: Masterclass,
	date: PlainDate,
	today: PlainDate
): MovePlan<TimelineTask> {
	const tasks = r.tasks.ofMasterclass(masterclass.id).map(timelineTask);
	return planMove(tasks, masterclass.date, { date, today, calendar: workCalendarOf(masterclass) });
}

/** Writes such a plan, inside the transaction that moves the masterclass. */
export function applyReplanned(r: Repositories, plan: MovePlan<TimelineTask>, now: number): void {
	for (const { task, outcome, to } of plan.moves)
		if (outcome === 'moved' || outcome === 'same')
			r.tasks.update(task.id, task.revision, { ...to, updatedAt: now });
}
