import type { SpaceStage } from '../access/guest-rights.ts';
import type { FaisceauState } from '../faisceau/faisceau.ts';
import type { Answer } from '../invitations/answer.ts';
import type { ParticipationRole } from '../recruiting/participation.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { SpacePage } from './space.ts';

/** Where a company's document stands for its people; `reopened`: handed in before, theirs again. */
export type DocumentStanding = FaisceauState | 'reopened' | 'none';

/** What a guest may be asked for. */
export type ExpectedThing =
	| 'answer'
	| 'needs'
	| 'faisceau'
	| 'presentation'
	| 'interests'
	| 'documents'
	| 'readings'
	| 'questions';

/** `waiting`: its time has not come, or it is in the organiser's hands. */
export type ExpectationState = 'todo' | 'late' | 'done' | 'waiting';

export type Expectation = {
	readonly thing: ExpectedThing;
	readonly state: ExpectationState;
	/** The last day; null when the plan has none. */
	readonly due: PlainDate | null;
	/** When it becomes possible, while it is not yet. */
	readonly from: PlainDate | null;
	/** The page it is done on; null for what is done on the first page. */
	readonly page: SpacePage | null;
};

/** What a guest is given. */
export type ReceivedThing =
	'invitation' | 'programme' | 'documents' | 'feedback' | 'questions' | 'reminder';

export type Receipt = {
	readonly thing: ReceivedThing;
	/** The day it comes; null once that has passed, and when the organiser decides. */
	readonly on: PlainDate | null;
	readonly received: boolean;
	readonly page: SpacePage | null;
};

/** What is known of one guest's part. */
export type GuestFacts = {
	readonly role: ParticipationRole;
	readonly stage: SpaceStage;
	/** Today where the masterclass is held. */
	readonly today: PlainDate;
	/** The day of a task of the plan by its key; null when the plan has it no more. */
	readonly dueOf: (task: string) => PlainDate | null;
	/** Null before an invitation has left. */
	readonly answer: Answer | null;
	/** Letters that have left for this guest. */
	readonly sent: { readonly invitation: boolean; readonly reminder: boolean };
	/** Needs that the guest's authority has said. */
	readonly needs: number;
	readonly faisceau: DocumentStanding;
	/** The organiser lets the company hand in after the last day. */
	readonly lateAllowed: boolean;
	readonly presentation: boolean;
	/** Documents shared with the guest's organisation, and how many of them somebody opened. */
	readonly documents: { readonly shared: number; readonly opened: number };
	/** Documents that the inspiring structure has written on. */
	readonly readings: number;
	/** Those of the other side that the guest's organisation may want to meet, and of how many it said so. */
	readonly interests: { readonly asked: number; readonly said: number };
	/** Questions that the guest's authority has prepared. */
	readonly questions: number;
	readonly programmePublished: boolean;
	/** Readings of the company's document that the organiser opened to it. */
	readonly feedback: number;
};

const DONE_FAISCEAU: readonly GuestFacts['faisceau'][] = ['submitted', 'accepted'];

/** What is expected of a guest, what is pressing first (process sheet, "Timeline" and "Documents"). */
export function expectationsOf(facts: GuestFacts): Expectation[] {
	const { role, dueOf } = facts;
	const shared = (wave: 'inspiring' | 'authorities') => dueOf(`share-${wave}`);
	const readable = facts.documents.shared > 0;

	const thing = (
		name: ExpectedThing,
		given: {
			readonly done: boolean;
			readonly open?: boolean;
			readonly due: PlainDate | null;
			readonly from?: PlainDate | null;
			readonly page: SpacePage | null;
		}
	): Expectation => {
		const open = given.open ?? true;
		return {
			thing: name,
			state: given.done ? 'done' : open ? pressing(given.due) : 'waiting',
			due: given.due,
			from: open ? null : (given.from ?? null),
			page: given.page
		};
	};
	const pressing = (due: PlainDate | null): ExpectationState =>
		due !== null && due < facts.today ? 'late' : 'todo';

	const lastDay = dueOf('faisceau-received');
	const answer = thing('answer', {
		done: facts.answer !== null && facts.answer !== 'needs-action',
		open: facts.answer !== null,
		due: dueOf('headcount-final'),
		from: dueOf('invitations'),
		page: null
	});
	const interests =
		facts.interests.asked === 0
			? []
			: [thing('interests', { done: facts.interests.said > 0, due: null, page: 'own-interests' })];
	const byRole: Readonly<Record<ParticipationRole, () => Expectation[]>> = {
		authority: () => [
			thing('needs', { done: facts.needs > 0, due: dueOf('needs-collected'), page: 'own-needs' }),
			thing('documents', {
				done: readable && facts.documents.opened >= facts.documents.shared,
				open: readable,
				due: dueOf('questions-received'),
				from: shared('authorities'),
				page: 'documents'
			}),
			thing('questions', {
				done: facts.questions > 0,
				open: readable,
				due: dueOf('questions-received'),
				from: shared('authorities'),
				page: 'own-questions'
			}),
			...interests
		],
		company: () => [
			thing('faisceau', {
				done: DONE_FAISCEAU.includes(facts.faisceau),
				// With a delay the day that passed holds no more: late is who cannot hand in by themselves.
				due: facts.lateAllowed && lastDay !== null && lastDay < facts.today ? null : lastDay,
				page: 'own-faisceau'
			}),
			...interests
		],
		inspiring: () => [
			thing('presentation', {
				done: facts.presentation,
				due: dueOf('printing'),
				page: 'own-presentation'
			}),
			thing('readings', {
				done: readable && facts.readings >= facts.documents.shared,
				open: readable,
				due: dueOf('questions-received'),
				from: shared('inspiring'),
				page: 'own-readings'
			})
		],
		facilitator: () => []
	};
	const over = facts.stage === 'over' || facts.stage === 'cancelled';
	const all = [answer, ...byRole[role]()];
	// Once it is over nothing presses: what was not done will not be asked for again.
	return over ? all.filter(({ state }) => state === 'done') : all.sort(byPressure);
}

const ORDER: readonly ExpectationState[] = ['late', 'todo', 'waiting', 'done'];

const byPressure = (one: Expectation, other: Expectation): number =>
	ORDER.indexOf(one.state) - ORDER.indexOf(other.state) ||
	(one.due ?? '9').localeCompare(other.due ?? '9');

/**
 * What a guest receives, in the order it comes. What its day did not bring is promised without a day,
 * and no more once the session is over; only the feedback still comes then.
 */
export function receiptsOf(facts: GuestFacts): Receipt[] {
	const { role, stage, dueOf } = facts;
	if (stage === 'cancelled') return [];
	const readers = { authority: 'authorities', inspiring: 'inspiring' } as const;
	const wave = role === 'authority' || role === 'inspiring' ? readers[role] : null;
	const receipts: Receipt[] = [
		{
			thing: 'invitation',
			on: dueOf('invitations'),
			received: facts.sent.invitation,
			page: null
		},
		{
			thing: 'programme',
			on: dueOf('programme'),
			received: facts.programmePublished,
			page: null
		},
		...(wave
			? [
					{
						thing: 'documents' as const,
						on: dueOf(`share-${wave}`),
						received: facts.documents.shared > 0,
						page: 'documents' as const
					}
				]
			: []),
		...(role === 'facilitator'
			? [
					{
						thing: 'questions' as const,
						on: dueOf('questions-received'),
						received: stage === 'authorities-shared' || stage === 'over',
						page: 'questions' as const
					}
				]
			: []),
		{
			thing: 'reminder',
			on: dueOf('final-reminder'),
			received: facts.sent.reminder,
			page: null
		},
		...(role === 'company'
			? [
					{
						thing: 'feedback' as const,
						on: null,
						received: facts.feedback > 0,
						page: 'feedback' as const
					}
				]
			: [])
	];
	return receipts
		.filter(({ thing, received }) => received || stage !== 'over' || thing === 'feedback')
		.sort((one, other) => (one.on ?? '9').localeCompare(other.on ?? '9'))
		.map((receipt) =>
			!receipt.received && receipt.on !== null && receipt.on < facts.today
				? { ...receipt, on: null }
				: receipt
		);
}
