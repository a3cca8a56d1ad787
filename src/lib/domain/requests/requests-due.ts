import { millisecondsInDay } from 'date-fns/constants';
import type { LetterKind } from '../messaging/message.ts';
import { addDays, latestOf, type PlainDate } from '../time/plain-date.ts';
import { addWorkingDays } from '../time/working-days.ts';
import { instantOf, localDateOf } from '../time/zone.ts';
import type { TaskKey } from '../timeline/template.ts';
import { presentationRequestDay, remindersFor, type RecalledTask } from './reminders.ts';
import type {
	Guest,
	RequestReason,
	RequestSituation,
	StandingTask,
	WantedLetter
} from './situation.ts';

/** When a letter of a day leaves, at the place (sheet: "for its due date at 09:00"). */
const MORNING = '09:00';

/**
 * What has a day is written so many working days ahead, to be read before it leaves: not so early that
 * it tells of what still changes, or hides what is to be read today.
 */
const READING_DAYS = 2;

/** The first letters of a matter, which nothing that guests do brings about: a week ahead. */
const FIRST_READING_DAYS = 5;

/** What is written after the session would be odd any later; milliseconds. */
const LINGERS = 14 * millisecondsInDay;

/** A letter with the instant from which it may be written. */
type Draft = WantedLetter & { readonly from: number };

type Occasion = {
	readonly kind: LetterKind;
	readonly reason: RequestReason;
	/** Tells this occasion from another of the same kind; empty when there is only one. */
	readonly occasion?: string;
	readonly scheduledFor: number | null;
	readonly expiresAt?: number;
	/** From when it may be written; at once by default. */
	readonly from?: number;
	readonly details?: Readonly<Record<string, string>>;
	readonly after?: LetterKind;
	readonly chain?: readonly LetterKind[];
};

/**
 * The letters that the people of one masterclass are to have, as things stand: each once, in no
 * order. Those whose moment has passed are among them, as long as what they ask is not done, so that
 * it can be said that they were missed. Source: process sheet, "What runs by itself" and "Documents".
 *
 * @param now epoch milliseconds
 */
export function requestsDue(situation: RequestSituation, now: number): WantedLetter[] {
	if (situation.status === 'cancelled' || situation.status === 'closed') return [];
	return situation.guests
		.filter(
			({ stage, declined, since }) => stage === 'confirmed' && !declined && since < situation.end
		)
		.flatMap((guest) => lettersTo(guest, situation, now))
		.filter(({ from, scheduledFor, expiresAt }) => from <= now && scheduledFor < expiresAt)
		.map(({ from: _from, ...letter }) => letter);
}

function lettersTo(guest: Guest, situation: RequestSituation, now: number): Draft[] {
	const { address } = guest;
	if (address === null) return [];
	const occasions = [
		...toEveryone(guest, situation, now),
		...(guest.role === 'authority' ? toAuthority(guest, situation, now) : []),
		...(guest.role === 'company' ? toCompany(guest, situation, now) : []),
		...(guest.role === 'inspiring' ? toInspiring(guest, situation) : []),
		...aboutDocuments(guest, situation)
	];
	const keyOf = (kind: LetterKind, occasion = '') =>
		[kind, guest.participantId, ...(occasion === '' ? [] : [occasion])].join(':');
	return occasions.flatMap(({ kind, occasion, scheduledFor, ...one }) =>
		scheduledFor === null
			? []
			: [
					{
						participantId: guest.participantId,
						address,
						kind,
						key: keyOf(kind, occasion),
						scheduledFor,
						expiresAt: one.expiresAt ?? situation.start,
						from: one.from ?? guest.since,
						reason: one.reason,
						details: one.details ?? {},
						after: one.after ? keyOf(one.after) : null,
						chain: one.chain ?? []
					}
				]
	);
}

function toEveryone(guest: Guest, situation: RequestSituation, now: number): Occasion[] {
	const { date, tasks, end } = situation;
	const { thanks, invitations } = tasks;
	const announcement = onTask('save-the-date', guest, situation, FIRST_READING_DAYS);
	// An invitation that is there by then announces the date itself.
	const announced =
		(guest.invitedAt !== null &&
			guest.invitedAt <= Math.max(now, announcement.scheduledFor ?? 0)) ||
		!invitations ||
		invitations.done ||
		at(invitations.due, situation) <= now;
	return [
		{
			kind: 'delegation',
			reason: 'delegated',
			scheduledFor: guest.delegatedBy === null ? null : guest.since,
			details: { colleague: guest.delegatedBy ?? '' }
		},
		{
			kind: 'save-the-date',
			reason: 'date-announced',
			occasion: date,
			...announcement,
			...(announced ? { scheduledFor: null } : {})
		},
		{
			kind: 'final-reminder',
			reason: 'session-near',
			occasion: date,
			...onTask('final-reminder', guest, situation, READING_DAYS)
		},
		{
			kind: 'thanks',
			reason: 'session-held',
			occasion: date,
			...onTask('thanks', guest, situation, READING_DAYS),
			from: end,
			...(thanks ? { expiresAt: at(thanks.due, situation) + LINGERS } : {})
		},
		{
			kind: 'space-link',
			reason: 'address-changed',
			occasion: guest.address ?? '',
			scheduledFor: guest.readdressedAt,
			from: guest.readdressedAt ?? end,
			expiresAt: end + LINGERS
		}
	];
}

function toAuthority(guest: Guest, situation: RequestSituation, now: number): Occasion[] {
	const task = situation.tasks['needs-collected'];
	const missing = guest.needs === 0 && task && !takenCareOf(task, guest);
	const asked: Occasion = {
		kind: 'needs-request',
		reason: 'needs-asked',
		scheduledFor: guest.since,
		details: { deadline: task?.due ?? '' }
	};
	const reminded: Occasion = {
		kind: 'needs-reminder',
		reason: 'needs-missing',
		scheduledFor: null,
		after: 'needs-request',
		chain: ['needs-reminder']
	};
	const silent =
		guest.questions === 0 && guest.documents > 0 && situation.waves.authorities.openedAt !== null;
	const questioned: Occasion = {
		kind: 'questions-reminder',
		reason: 'questions-missing',
		scheduledFor: null,
		chain: ['questions-reminder']
	};
	return [
		...(missing ? [asked, ...recalled('needs-collected', reminded, guest, situation, now)] : []),
		...(silent ? recalled('questions-received', questioned, guest, situation, now) : [])
	];
}

function toCompany(guest: Guest, situation: RequestSituation, now: number): Occasion[] {
	const { faisceau, sentBack } = guest;
	const feedback: Occasion = {
		kind: 'feedback-opened',
		reason: 'feedback-opened',
		occasion: String(guest.feedbackAt),
		scheduledFor: guest.feedbackAt,
		from: guest.feedbackAt ?? situation.end,
		expiresAt: Math.max(guest.feedbackAt ?? 0, situation.end) + LINGERS
	};
	if (faisceau === 'submitted' || faisceau === 'accepted') return [feedback];
	const lastDay = situation.tasks['faisceau-received']?.due ?? '';
	const passed = lastDay !== '' && endOfDay(lastDay, situation) <= now;
	// With more time, a day that has passed holds no more: nobody is asked for anything by then.
	const deadline = passed && guest.lateAllowed ? '' : lastDay;
	const reopened: Occasion[] = guest.reopened
		? [
				{
					kind: 'faisceau-reopened',
					reason: guest.reopened.reason,
					occasion: String(guest.reopened.at),
					scheduledFor: guest.reopened.at
				}
			]
		: [];
	const reminded: Occasion = {
		kind: 'faisceau-reminder',
		reason: faisceau === 'sent-back' ? 'faisceau-to-complete' : 'faisceau-missing',
		scheduledFor: null,
		after: 'faisceau-request',
		chain: ['faisceau-reminder', 'faisceau-overdue']
	};
	return [
		feedback,
		...reopened,
		// Whoever is told of more time is asked by that.
		...(faisceau === 'sent-back' || (passed && guest.reopened)
			? []
			: [
					{
						kind: 'faisceau-request',
						reason: 'faisceau-asked',
						...onTask('faisceau-requested', guest, situation, FIRST_READING_DAYS),
						details: { deadline }
					} as const
				]),
		...(faisceau === 'sent-back' && sentBack
			? [
					{
						kind: 'faisceau-sent-back',
						reason: 'faisceau-to-complete',
						occasion: sentBack.versionId,
						scheduledFor: sentBack.at,
						details: { deadline }
					} as const
				]
			: []),
		...recalled('faisceau-received', reminded, guest, situation, now).flatMap((one): Occasion[] => {
			if (one.scheduledFor === null || one.scheduledFor <= endOfDay(lastDay, situation))
				return [one];
			const kind = 'faisceau-overdue';
			if (faisceau === 'sent-back') return [{ ...one, kind, reason: 'faisceau-to-complete' }];
			return guest.lateAllowed ? [] : [{ ...one, kind, reason: 'faisceau-late' }];
		})
	];
}

function toInspiring(guest: Guest, situation: RequestSituation): Occasion[] {
	const day = presentationRequestDay(situation.date, situation.calendar);
	return guest.presentation
		? []
		: [
				{
					kind: 'presentation-request',
					reason: 'presentation-asked',
					scheduledFor: Math.max(at(day, situation), guest.since),
					from: readable(day, situation, FIRST_READING_DAYS)
				}
			];
}

/** What a wave brings, to each role at its own, and what changed since it went out. */
function aboutDocuments(guest: Guest, situation: RequestSituation): Occasion[] {
	if (guest.role !== 'inspiring' && guest.role !== 'authority') return [];
	const kind = guest.role === 'inspiring' ? 'share-inspiring' : 'share-authorities';
	const { openedAt } = situation.waves[guest.role === 'inspiring' ? 'inspiring' : 'authorities'];
	const task = situation.tasks[kind];
	const due = task?.due;
	const changed = guest.newVersions.map(({ versionId, company, known, at: since }): Occasion => ({
		kind: 'share-new-version',
		reason: known ? 'document-changed' : 'document-arrived',
		occasion: versionId,
		scheduledFor: since,
		details: { company }
	}));
	const elsewhere = openedAt === null && (!task || takenCareOf(task, guest));
	const nothing = openedAt !== null && guest.documents === 0;
	if (elsewhere || nothing) return changed;
	const day = openedAt ?? at(due ?? situation.date, situation);
	return [
		{
			kind,
			reason: 'documents-ready',
			scheduledFor: Math.max(day, guest.since),
			details:
				kind === 'share-authorities'
					? { deadline: situation.tasks['questions-received']?.due ?? '' }
					: {},
			from: openedAt ?? readable(due ?? situation.date, situation)
		},
		...changed
	];
}

/**
 * The one reminder of a deadline that is to be read or sent now: a later one takes the place of an
 * earlier one, so that nobody gets two at once after a pause. A day that had come before the person
 * was here, or before the plan was made, never brought a reminder.
 */
function recalled(
	task: RecalledTask,
	reminder: Occasion,
	guest: Guest,
	situation: RequestSituation,
	now: number
): Occasion[] {
	const standing = situation.tasks[task];
	if (!standing || standing.done) return [];
	const { due } = standing;
	const { calendar, plannedOn, timeZone, start } = situation;
	const first = latestOf(plannedOn, localDateOf(guest.since, timeZone));
	const days = remindersFor(task, due, calendar);
	const last = days
		.map(({ on, workingDays }, index) => {
			const before = days[index - 1]?.on;
			const ahead = readable(on, situation);
			const after = before ? at(addWorkingDays(before, 1, calendar), situation) : ahead;
			return {
				on,
				from: workingDays > 0 ? at(on, situation) : Math.max(ahead, after),
				expiresAt: workingDays > 0 ? start : Math.min(endOfDay(due, situation), start)
			};
		})
		.findLast(({ on, from }) => on > first && from <= now);
	if (!last) return [];
	const { on, ...times } = last;
	return [
		{
			...reminder,
			...times,
			occasion: `${due}:${on}`,
			scheduledFor: at(on, situation),
			details: { deadline: due }
		}
	];
}

/**
 * When a task's letter leaves for one person, null when somebody has taken care of it, and from when
 * it lies there to be read.
 *
 * @param days working days ahead
 */
function onTask(
	key: TaskKey,
	guest: Guest,
	situation: RequestSituation,
	days: number
): Pick<Occasion, 'scheduledFor' | 'from'> {
	const task = situation.tasks[key];
	if (!task || takenCareOf(task, guest)) return { scheduledFor: null };
	// Whoever comes after the others were written to is written to at once.
	const leaves = task.done ? guest.since : Math.max(at(task.due, situation), guest.since);
	return { scheduledFor: leaves, from: Math.min(leaves, readable(task.due, situation, days)) };
}

/** A person ticked the task when this guest was here already: they need nothing from us. */
const takenCareOf = ({ done }: StandingTask, { since }: Guest): boolean =>
	done !== null && done.byHand && since <= done.at;

const at = (day: PlainDate, { timeZone }: RequestSituation): number =>
	instantOf(day, MORNING, timeZone);

const endOfDay = (day: PlainDate, { timeZone }: RequestSituation): number =>
	instantOf(addDays(day, 1), '00:00', timeZone);

/** From when a letter of a day lies there to be read. */
const readable = (day: PlainDate, situation: RequestSituation, days = READING_DAYS): number =>
	at(addWorkingDays(day, -days, situation.calendar), situation);
