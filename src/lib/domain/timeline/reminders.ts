import type { WorkCalendar } from '../time/holidays.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { TaskKey } from './template.ts';

/** Working days around a deadline on which those who have not answered are reminded. */
const REMINDERS: Partial<Record<TaskKey, readonly number[]>> = {
	'needs-collected': [-5, -2],
	'faisceau-received': [-7, -3, -1, 1],
	'questions-received': [-1]
};

/** The inspiring structure is asked for its presentation so many working days before the event. */
const PRESENTATION_REQUEST = -10;

export type ReminderDay = {
	/** Working days from the deadline, negative before it. */
	readonly workingDays: number;
	readonly on: PlainDate;
};

/** The days on which a deadline is recalled, in order; none for a task without reminders. */
export function remindersFor(
	key: TaskKey,
	due: PlainDate,
	calendar: WorkCalendar
): readonly ReminderDay[] {
	return (REMINDERS[key] ?? []).map((workingDays) => ({
		workingDays,
		on: addWorkingDays(due, workingDays, calendar)
	}));
}

export function presentationRequestDay(event: PlainDate, calendar: WorkCalendar): PlainDate {
	return addWorkingDays(event, PRESENTATION_REQUEST, calendar);
}
