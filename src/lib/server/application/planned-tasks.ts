import { isTerritory } from '#lib/domain/time/territories.ts';
import type { WorkCalendar } from '#lib/domain/time/holidays.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { TimelineTask } from '#lib/domain/timeline/task.ts';
import type { Plan } from '#lib/domain/timeline/schedule.ts';
import { TASK_TEMPLATES } from '#lib/domain/timeline/template.ts';
import type { Ids } from './ports/system.port.ts';
import type { Task } from './ports/timeline.port.ts';

/** The tasks of a new masterclass, as its plan dates them; the caller inserts them. */
export function plannedTasks(
	plan: Plan,
	masterclassId: string,
	now: number,
	ids: Ids
): readonly Task[] {
	return plan.tasks.map(({ key, phase, due, movedFrom, reason }, position) => ({
		id: ids.next('tsk'),
		masterclassId,
		key,
		phase,
		title: '',
		notes: '',
		due,
		movedFrom,
		reason,
		pinned: false,
		automatic: TASK_TEMPLATES[position]?.automatic ?? false,
		assigneeId: null,
		doneAt: null,
		doneBy: null,
		position,
		createdAt: now,
		updatedAt: now,
		revision: 1
	}));
}

/** The days off that count for a masterclass. */
export function workCalendarOf(
	masterclass: Pick<Masterclass, 'territory' | 'customaryDays'>
): WorkCalendar {
	const { territory, customaryDays } = masterclass;
	if (!isTerritory(territory)) throw new RangeError(`unknown territory: ${territory}`);
	return { territory, customaryDays };
}

/** A stored task as the core and the screens know it. */
export function timelineTask(task: Task): TimelineTask {
	const { id, key, phase, title, notes, due, movedFrom, pinned, automatic, assigneeId } = task;
	return {
		id,
		key,
		phase,
		title,
		notes,
		due,
		movedFrom,
		reason: task.reason as TimelineTask['reason'],
		pinned,
		automatic,
		assigneeId,
		done: task.doneAt !== null,
		revision: task.revision
	};
}
