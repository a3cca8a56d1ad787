import { WISH_KINDS } from '#lib/domain/matching/wish.ts';
import { isStage } from '#lib/domain/recruiting/board.ts';
import type { Translator } from '#lib/i18n/server.ts';

type Details = Readonly<Record<string, unknown>>;
type Texts = Translator['t'];
type Words = Texts['recruiting']['events'];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const stage = (value: unknown, t: Texts): string => {
	const code = text(value);
	return isStage(code) ? t.common.stages[code] : code;
};
/** Of what somebody did, and nothing else is to be said. */
const by =
	(said: (words: Words) => (name: string) => string) =>
	(details: Details, { recruiting: { events } }: Texts): string =>
		said(events)(text(details.name));
/** Of what happened, whoever did it. */
const plain =
	(said: (words: Words) => string) =>
	(_details: Details, { recruiting: { events } }: Texts): string =>
		said(events);

/** The need that a company was invited for, with its score then. */
const proposed = (because: unknown, { recruiting: { events } }: Texts): string => {
	if (typeof because !== 'object' || because === null) return '';
	const { title, authority, score } = because as Details;
	return typeof score === 'number'
		? events.proposedFor(text(title), text(authority), String(score))
		: '';
};

/** A wish for the table, and with whom if it is about two. */
const wish = (details: Details, { selection: { wish: words } }: Texts): string => {
	const kind = WISH_KINDS.find((one) => one === details.wish);
	if (kind === undefined) return '';
	return text(details.other) === ''
		? words.kinds[kind]
		: words.of(words.kinds[kind], text(details.other));
};

/** The sentence of each kind of event. */
const SENTENCES: Readonly<Record<string, (details: Details, t: Texts) => string>> = {
	'participation-added': (details, t) =>
		[t.recruiting.events.added(stage(details.stage, t)), proposed(details.because, t)]
			.filter(Boolean)
			.join(', '),
	'participation-moved': (details, t) =>
		[
			t.recruiting.events.moved(stage(details.from, t), stage(details.to, t)),
			details.byPhone === true ? t.recruiting.events.byPhone : '',
			text(details.refusal) === '' ? '' : t.recruiting.events.reason(text(details.refusal))
		]
			.filter(Boolean)
			.join(', '),
	'participation-phoned': plain((words) => words.phoned),
	'participation-planned': (details, t) =>
		text(details.nextAction) === ''
			? t.recruiting.events.unplanned
			: t.recruiting.events.planned(text(details.nextAction)),
	'participant-added': by((words) => words.personAdded),
	'participant-removed': by((words) => words.personRemoved),
	'proposal-accepted': by((words) => words.proposalAccepted),

	'space-entered': by((words) => words.spaceEntered),
	'space-disowned': by((words) => words.spaceDisowned),
	'space-delegated': (details, t) =>
		t.recruiting.events.spaceDelegated(
			text(details.name),
			text(details.colleague),
			details.instead === true
		),
	'interests-said': by((words) => words.interestsSaid),
	'introduction-edited': by((words) => words.introductionEdited),
	'need-added': (details, t) =>
		t.recruiting.events.needAdded(text(details.name), text(details.title)),
	'need-edited': (details, t) =>
		t.recruiting.events.needEdited(text(details.name), text(details.title)),
	'need-removed': (details, t) =>
		t.recruiting.events.needRemoved(text(details.name), text(details.title)),

	'faisceau-begun': by((words) => words.faisceauBegun),
	'faisceau-reused': by((words) => words.faisceauReused),
	'faisceau-document-added': (details, t) =>
		t.recruiting.events.documentAdded(text(details.name), text(details.file)),
	'faisceau-document-removed': (details, t) =>
		t.recruiting.events.documentRemoved(text(details.name), text(details.file)),
	'faisceau-consent': by((words) => words.faisceauConsent),
	'faisceau-submitted': (details, t) =>
		t.recruiting.events.faisceauSubmitted(
			text(details.name),
			Number(details.version),
			details.late === true
		),
	'faisceau-accepted': plain((words) => words.faisceauAccepted),
	'faisceau-sent-back': plain((words) => words.faisceauSentBack),
	'faisceau-reopened': plain((words) => words.faisceauReopened),
	'faisceau-held': plain((words) => words.faisceauHeld),
	'faisceau-released': plain((words) => words.faisceauReleased),
	'faisceau-late-allowed': plain((words) => words.lateAllowed),
	'faisceau-late-ended': plain((words) => words.lateEnded),

	'documents-acknowledged': by((words) => words.acknowledged),
	'reading-begun': by((words) => words.readingBegun),
	'feedback-opened': by((words) => words.feedbackOpened),
	'feedback-closed': by((words) => words.feedbackClosed),

	'wish-added': (details, t) =>
		[
			t.recruiting.events.wishAdded(wish(details, t)),
			text(details.reason) === '' ? '' : t.recruiting.events.reason(text(details.reason))
		]
			.filter(Boolean)
			.join(', '),
	'wish-removed': (details, t) => t.recruiting.events.wishRemoved(wish(details, t)),
	'seat-retained': plain((words) => words.seatRetained),
	'seat-released': plain((words) => words.seatReleased)
};

/** What happened to one organisation on the board, in a sentence. */
export const eventInWords = (
	{ kind, details }: { readonly kind: string; readonly details: Details },
	t: Texts
): string => SENTENCES[kind]?.(details, t) ?? t.recruiting.events.other;
