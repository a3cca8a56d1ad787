/** The phases of the preparation, in the order of the process sheet. */
export const PHASES = [
	'framing',
	'inspiring',
	'authorities',
	'companies',
	'invitations',
	'programme',
	'sharing',
	'day',
	'follow-up'
] as const;
export type Phase = (typeof PHASES)[number];

/** The tasks of the process sheet, in its order. */
export const TASK_KEYS = [
	'kickoff',
	'venue',
	'budget',
	'inspiring-shortlist',
	'inspiring-confirmed',
	'authorities-shortlist',
	'needs-collected',
	'companies-shortlist',
	'companies-confirmed',
	'faisceau-requested',
	'faisceau-received',
	'faisceau-checked',
	'save-the-date',
	'invitations',
	'headcount-final',
	'final-reminder',
	'programme',
	'share-inspiring',
	'share-authorities',
	'questions-received',
	'catering',
	'printing',
	'room-setup',
	'masterclass',
	'thanks',
	'feedback-request',
	'report',
	'follow-up'
] as const;
export type TaskKey = (typeof TASK_KEYS)[number];

/** When a task is due, counted from the day of the event. */
export type DueRule =
	| { readonly kind: 'months-before'; readonly months: number }
	| { readonly kind: 'days'; readonly offset: number }
	/** The wished day, else the other one, else the last working day before the wished one. */
	| { readonly kind: 'share'; readonly offset: number; readonly otherwise: number };

export type TaskTemplate = {
	readonly key: TaskKey;
	readonly phase: Phase;
	readonly due: DueRule;
	/** The application prepares it by itself; the others are a person's. */
	readonly automatic: boolean;
	/** The tasks whose outcome this one needs. */
	readonly after: readonly TaskKey[];
};

const months = (count: number): DueRule => ({ kind: 'months-before', months: count });
const day = (offset: number): DueRule => ({ kind: 'days', offset });
const share = (offset: number, otherwise: number): DueRule => ({
	kind: 'share',
	offset,
	otherwise
});

const manual = (
	key: TaskKey,
	phase: Phase,
	due: DueRule,
	...after: readonly TaskKey[]
): TaskTemplate => ({ key, phase, due, automatic: false, after });

const automatic: typeof manual = (...args) => ({ ...manual(...args), automatic: true });

/** The process sheet as data. Two months, J−5 or J−4 and the order of the shares are the sheet's. */
export const TASK_TEMPLATES: readonly TaskTemplate[] = [
	manual('kickoff', 'framing', months(2)),
	manual('venue', 'framing', day(-45), 'kickoff'),
	manual('budget', 'framing', day(-45), 'kickoff'),
	manual('inspiring-shortlist', 'inspiring', day(-54), 'kickoff'),
	manual('inspiring-confirmed', 'inspiring', day(-44), 'inspiring-shortlist'),
	manual('authorities-shortlist', 'authorities', day(-49), 'kickoff'),
	manual('needs-collected', 'authorities', day(-37), 'authorities-shortlist'),
	manual('companies-shortlist', 'companies', day(-30), 'needs-collected'),
	manual('companies-confirmed', 'companies', day(-26), 'companies-shortlist'),
	automatic('faisceau-requested', 'companies', day(-25), 'companies-confirmed'),
	manual('faisceau-received', 'companies', day(-9), 'faisceau-requested'),
	manual('faisceau-checked', 'companies', day(-7), 'faisceau-received'),
	automatic('save-the-date', 'invitations', day(-42), 'venue'),
	automatic('invitations', 'invitations', day(-21), 'save-the-date', 'companies-confirmed'),
	manual('headcount-final', 'invitations', day(-7), 'invitations'),
	automatic('final-reminder', 'invitations', day(-1), 'headcount-final', 'programme'),
	manual('programme', 'programme', day(-14), 'inspiring-confirmed', 'companies-confirmed'),
	automatic('share-inspiring', 'sharing', share(-5, -4), 'faisceau-checked'),
	automatic('share-authorities', 'sharing', share(-3, -2), 'share-inspiring'),
	manual('questions-received', 'sharing', day(-1), 'share-authorities'),
	manual('catering', 'day', day(-7), 'budget'),
	manual('printing', 'day', day(-2), 'faisceau-checked', 'programme'),
	manual('room-setup', 'day', day(0), 'venue', 'catering', 'printing'),
	manual('masterclass', 'day', day(0), 'room-setup', 'questions-received', 'final-reminder'),
	automatic('thanks', 'follow-up', day(1), 'masterclass'),
	automatic('feedback-request', 'follow-up', day(2), 'masterclass'),
	manual('report', 'follow-up', day(10), 'feedback-request'),
	automatic('follow-up', 'follow-up', day(60), 'report')
];

export function isPhase(text: string): text is Phase {
	return (PHASES as readonly string[]).includes(text);
}

export function isTaskKey(text: string): text is TaskKey {
	return (TASK_KEYS as readonly string[]).includes(text);
}

export function templateOf(key: TaskKey): TaskTemplate {
	const template = TASK_TEMPLATES.find((candidate) => candidate.key === key);
	if (template === undefined) throw new RangeError(`no task ${key} in the sheet`);
	return template;
}
