import type { LetterKind } from '../messaging/message.ts';
import type { WorkCalendar } from '../time/holidays.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { addWorkingDays } from '../time/working-days.ts';

/** Letters that recall something: each says how to have no more of them. */
export const REMINDER_KINDS: readonly LetterKind[] = [
	'needs-reminder',
	'faisceau-reminder',
	'faisceau-overdue',
	'questions-reminder'
];

/** The deadlines that are recalled. */
export type RecalledTask = 'needs-collected' | 'faisceau-received' | 'questions-received';

/** Working days around a deadline on which those who have not answered are reminded (sheet). */
const REMINDERS: Readonly<Record<RecalledTask, readonly number[]>> = {
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

/** The days on which a deadline is recalled, in order. */
export const remindersFor = (
	key: RecalledTask,
	due: PlainDate,
	calendar: WorkCalendar
): readonly ReminderDay[] =>
	REMINDERS[key].map((workingDays) => ({
		workingDays,
		on: addWorkingDays(due, workingDays, calendar)
	}));

export const presentationRequestDay = (event: PlainDate, calendar: WorkCalendar): PlainDate =>
	addWorkingDays(event, PRESENTATION_REQUEST, calendar);
