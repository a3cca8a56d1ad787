import type { PlainDate } from '../time/plain-date.ts';
import { accepted, refused, type Result } from '../shared/result.ts';

/**
 * Where a company's document stands: `draft` while it writes, `submitted` once handed in,
 * `sent-back` with the organiser's remarks, `accepted` once found complete.
 */
export const FAISCEAU_STATES = ['draft', 'submitted', 'sent-back', 'accepted'] as const;
export type FaisceauState = (typeof FAISCEAU_STATES)[number];

/** Where a document stands, and whether the organiser lets it be written after the deadline. */
export type Filing = {
	readonly state: FaisceauState;
	readonly lateAllowed: boolean;
};

/** What a document starts from. */
export const NEW_FILING: Filing = { state: 'draft', lateAllowed: false };

/** Today where the masterclass is held, and the last day to hand in; null while none is set. */
export type Moment = {
	readonly today: PlainDate;
	readonly deadline: PlainDate | null;
};

/** Whether the last day to hand in has passed; that day itself still counts. */
export const isLate = ({ today, deadline }: Moment): boolean =>
	deadline !== null && today > deadline;

export type WriteRefusal = 'submitted' | 'accepted' | 'deadline-passed';

/** Whether the company may write now, or why not: what was handed in waits for the organiser. */
export function mayWrite(filing: Filing, moment: Moment): Result<Filing, WriteRefusal> {
	if (filing.state === 'submitted' || filing.state === 'accepted') return refused(filing.state);
	if (isLate(moment) && !filing.lateAllowed) return refused('deadline-passed');
	return accepted(filing);
}

/** The company hands its document in. `ready` is whether nothing required is missing. */
export function submit(
	filing: Filing,
	moment: Moment,
	ready: boolean
): Result<Filing, WriteRefusal | 'incomplete'> {
	const writable = mayWrite(filing, moment);
	if (!writable.ok) return writable;
	return ready ? accepted({ ...filing, state: 'submitted' }) : refused('incomplete');
}

/** The organiser finds the document complete. */
export const accept = (filing: Filing): Result<Filing, 'not-submitted'> =>
	filing.state === 'submitted'
		? accepted({ ...filing, state: 'accepted' })
		: refused('not-submitted');

/**
 * The organiser sends the document back with remarks, at least one. Who sends back wants an answer,
 * so the deadline no longer holds the company.
 */
export function sendBack(
	filing: Filing,
	remarks: number
): Result<Filing, 'not-submitted' | 'no-remark'> {
	if (filing.state !== 'submitted') return refused('not-submitted');
	if (remarks === 0) return refused('no-remark');
	return accepted({ state: 'sent-back', lateAllowed: true });
}

/** The organiser gives the document back to the company to go on writing, whatever the day. */
export const reopen = (filing: Filing): Result<Filing, 'not-submitted'> =>
	filing.state === 'submitted' || filing.state === 'accepted'
		? accepted({ state: 'draft', lateAllowed: true })
		: refused('not-submitted');

/** The organiser lets the company write after the deadline, or no longer. */
export const allowLate = (filing: Filing, lateAllowed: boolean): Filing => ({
	...filing,
	lateAllowed
});
