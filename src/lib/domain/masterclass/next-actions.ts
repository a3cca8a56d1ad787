import {
	isLetterKind,
	LETTER_KINDS,
	type LetterKind,
	type MessageKind,
	type MessageState
} from '../messaging/message.ts';
import type { FaisceauState } from '../faisceau/faisceau.ts';
import { taskOfKind } from '../requests/task-letters.ts';
import type { ParticipationRole, Stage } from '../recruiting/participation.ts';
import { goesWithWave } from '../shares/wave.ts';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { MasterclassStatus, SendingMode } from './masterclass.ts';

/** What the next actions of one masterclass are read from. */
export type Situation = {
	/** The day it is at the place of the event. */
	readonly today: PlainDate;
	readonly date: PlainDate;
	readonly status: MasterclassStatus;
	readonly sendingMode: SendingMode;
	readonly tasks: readonly {
		readonly id: string;
		readonly key: string | null;
		readonly title: string;
		readonly due: PlainDate;
		readonly done: boolean;
		readonly revision: number;
	}[];
	readonly participations: readonly {
		readonly id: string;
		readonly name: string;
		readonly role: ParticipationRole;
		readonly stage: Stage;
		/** The day it came to this stage. */
		readonly since: PlainDate;
		/** Persons who come for it. */
		readonly people: number;
		/** Those of them without an e-mail address. */
		readonly unreachable: number;
		readonly nextAction: string;
		readonly nextActionDue: PlainDate | null;
		/** Where its faisceau d'indices stands; null while it has none. */
		readonly faisceau: FaisceauState | null;
	}[];
	/** Answers to the public call that nobody has decided about. */
	readonly proposals: number;
	/** Readings of documents that say something and are not opened to their company. */
	readonly readings: number;
	/** Messages that wait, and refusals that nothing has made good since. */
	readonly messages: readonly {
		readonly kind: MessageKind;
		readonly state: MessageState;
		/** The day it is meant to leave. */
		readonly scheduled: PlainDate;
	}[];
};

type Organisation = { readonly participationId: string; readonly name: string };

/** One thing to do, and what its button needs. `due` is the day it should be done by. */
export type NextAction = { readonly due: PlainDate; readonly lateDays: number } & (
	| {
			readonly kind: 'task';
			readonly taskId: string;
			readonly key: string | null;
			readonly title: string;
			readonly revision: number;
	  }
	| {
			readonly kind: 'approve-invitations' | 'approve-updates' | 'approve-cancellations';
			readonly count: number;
	  }
	| { readonly kind: 'approve-letters'; readonly letter: LetterKind; readonly count: number }
	| {
			readonly kind: 'refused-messages';
			readonly count: number;
			/** None of them is of the calendar: the page of the invitations would not show them. */
			readonly onlyLetters: boolean;
	  }
	| {
			readonly kind: 'follow-up';
			readonly role: ParticipationRole;
			readonly organisations: readonly Organisation[];
			readonly waitingDays: number;
	  }
	| ({ readonly kind: 'promised'; readonly note: string } & Organisation)
	| { readonly kind: 'name-people'; readonly organisations: readonly Organisation[] }
	| {
			readonly kind: 'missing-addresses';
			readonly count: number;
			readonly organisations: readonly Organisation[];
	  }
	| { readonly kind: 'read-proposals'; readonly count: number }
	| { readonly kind: 'check-documents'; readonly organisations: readonly Organisation[] }
	| { readonly kind: 'open-feedback'; readonly count: number }
	| { readonly kind: 'first-organisations' }
	| { readonly kind: 'mark-held' }
);

/** How far ahead "now" reaches, in days. */
const HORIZON = 7;
/** An organisation that was asked and said nothing for so long is asked again. */
const PATIENCE = 7;

const WAITING: readonly MessageState[] = ['draft', 'held'];
const HELD: readonly MessageState[] = ['held'];
const approvals = {
	invitation: 'approve-invitations',
	update: 'approve-updates',
	cancellation: 'approve-cancellations'
} as const;
/** The task that another action stands for whenever it is there. */
const coveredBy = (action: NextAction): string | undefined => {
	if (action.kind === 'approve-invitations') return 'invitations';
	if (action.kind === 'approve-letters') return taskOfKind(action.letter);
	if (action.kind === 'check-documents') return 'faisceau-checked';
	return action.kind === 'mark-held' ? 'masterclass' : undefined;
};

/**
 * What an organiser should do now for one masterclass: the most pressing first, then by day, then
 * in the order of the plan. Everything here disappears by being done; nothing is stored.
 */
export function nextActions(situation: Situation): NextAction[] {
	if (situation.status === 'closed') return [];
	const actions =
		situation.status === 'cancelled'
			? fromMessages(situation)
			: [
					...fromMessages(situation),
					...fromStatus(situation),
					...fromParticipations(situation),
					...fromDocuments(situation),
					...fromTasks(situation)
				];
	const covered = actions.map(coveredBy);
	return actions
		.filter((action) => action.kind !== 'task' || !action.key || !covered.includes(action.key))
		.sort((a, b) => pressing(a) - pressing(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** A calendar that is wrong somewhere comes before what is merely late. */
const pressing = (action: NextAction): number =>
	['refused-messages', 'approve-updates', 'approve-cancellations'].indexOf(action.kind) >= 0
		? 0
		: 1;

const timing = (due: PlainDate, today: PlainDate) => ({
	due,
	lateDays: Math.max(0, daysBetween(due, today))
});

function fromMessages({ messages, today, date, status, sendingMode }: Situation): NextAction[] {
	// Once the session is over, correcting an address brings nobody to it.
	const useful = date >= today || status === 'cancelled';
	const refused = useful ? messages.filter((message) => message.state === 'failed') : [];
	// A masterclass that sends on its own waits for nobody, but for what was held back by hand.
	const toRead = sendingMode === 'automatic' ? HELD : WAITING;
	const waitingOf = (kind: MessageKind) => {
		const waiting = messages.filter(
			(message) => message.kind === kind && toRead.includes(message.state)
		);
		const due = waiting.map((message) => message.scheduled).sort()[0];
		return due === undefined || due > addDays(today, HORIZON)
			? []
			: [{ count: waiting.length, ...timing(due, today) }];
	};
	const toApprove: NextAction[] = [
		...(['invitation', 'update', 'cancellation'] as const).flatMap((kind) =>
			waitingOf(kind).map((waiting) => ({ kind: approvals[kind], ...waiting }))
		),
		// What goes with a wave is approved with it.
		...LETTER_KINDS.filter((letter) => !goesWithWave(letter)).flatMap((letter) =>
			waitingOf(letter).map((waiting) => ({ kind: 'approve-letters' as const, letter, ...waiting }))
		)
	];
	const onlyLetters = refused.every(({ kind }) => isLetterKind(kind));
	const asked = { kind: 'refused-messages', count: refused.length, onlyLetters } as const;
	return refused.length > 0 ? [{ ...asked, ...timing(today, today) }, ...toApprove] : toApprove;
}

function fromStatus({ status, date, today }: Situation): NextAction[] {
	return status === 'planned' && date < today
		? [{ kind: 'mark-held', ...timing(date, today) }]
		: [];
}

const organisation = ({ id, name }: Situation['participations'][number]): Organisation => ({
	participationId: id,
	name
});

/** What came in and waits for an organiser: answers to the call, documents, readings. */
function fromDocuments({
	tasks,
	participations,
	proposals,
	readings,
	date,
	today,
	status
}: Situation): NextAction[] {
	const now = timing(today, today);
	if (status === 'held' || date < today)
		return readings > 0 ? [{ kind: 'open-feedback', count: readings, ...now }] : [];
	const unchecked = participations.filter(
		({ stage, faisceau }) => stage === 'confirmed' && faisceau === 'submitted'
	);
	const check = tasks.find(({ key }) => key === 'faisceau-checked');
	return [
		...(proposals > 0 ? [{ kind: 'read-proposals' as const, count: proposals, ...now }] : []),
		...(unchecked.length > 0
			? [
					{
						kind: 'check-documents' as const,
						organisations: unchecked.map(organisation),
						...timing(check?.due ?? today, today)
					}
				]
			: [])
	];
}

function fromParticipations({ participations, date, today, status }: Situation): NextAction[] {
	if (status !== 'planned' || date < today) return [];
	if (participations.length === 0)
		return [{ kind: 'first-organisations', ...timing(today, today) }];
	const promised = participations
		.filter((one) => one.stage !== 'declined' && one.stage !== 'withdrawn')
		.flatMap((one): NextAction[] =>
			one.nextActionDue !== null && one.nextActionDue <= addDays(today, HORIZON)
				? [
						{
							kind: 'promised',
							note: one.nextAction,
							...organisation(one),
							...timing(one.nextActionDue, today)
						}
					]
				: []
		);

	const silent = participations.filter(
		(one) =>
			one.stage === 'contacted' &&
			one.nextActionDue === null &&
			daysBetween(one.since, today) >= PATIENCE
	);
	const followUps = (['inspiring', 'authority', 'company', 'facilitator'] as const).flatMap(
		(role): NextAction[] => {
			const ofRole = silent.filter((one) => one.role === role);
			const oldest = ofRole.map((one) => one.since).sort()[0];
			if (oldest === undefined) return [];
			return [
				{
					kind: 'follow-up',
					role,
					organisations: ofRole.map(organisation),
					waitingDays: daysBetween(oldest, today),
					...timing(today, today)
				}
			];
		}
	);

	const unnamed = participations.filter((one) => one.stage === 'confirmed' && one.people === 0);
	const named: NextAction[] =
		unnamed.length > 0
			? [{ kind: 'name-people', organisations: unnamed.map(organisation), ...timing(today, today) }]
			: [];
	const incomplete = participations.filter(
		(one) => one.stage === 'confirmed' && one.unreachable > 0
	);
	const addressed: NextAction[] =
		incomplete.length > 0
			? [
					{
						kind: 'missing-addresses',
						count: incomplete.reduce((sum, one) => sum + one.unreachable, 0),
						organisations: incomplete.map(organisation),
						...timing(today, today)
					}
				]
			: [];
	return [...promised, ...followUps, ...named, ...addressed];
}

function fromTasks({ tasks, today }: Situation): NextAction[] {
	return tasks
		.filter((task) => !task.done && task.due <= addDays(today, HORIZON))
		.map((task) => ({
			kind: 'task',
			taskId: task.id,
			key: task.key,
			title: task.title,
			revision: task.revision,
			...timing(task.due, today)
		}));
}
