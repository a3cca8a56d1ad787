import { isLetterKind, type Message, type MessageKind } from '#lib/domain/messaging/message.ts';
import { goesWithWave } from '#lib/domain/shares/wave.ts';
import { REMINDER_KINDS } from '#lib/domain/requests/reminders.ts';
import { REQUEST_REASONS } from '#lib/domain/requests/situation.ts';
import type { Translator } from '#lib/i18n/server.ts';

type Told = Pick<
	Message,
	| 'kind'
	| 'state'
	| 'reason'
	| 'scheduledFor'
	| 'nextAt'
	| 'sentAt'
	| 'attempts'
	| 'smtpReply'
	| 'lastError'
	| 'expiresAt'
	| 'demo'
>;

type Circumstances = {
	/** Epoch milliseconds. */
	readonly now: number;
	/** Whether a mail server is set. */
	readonly configured: boolean;
	/** Of the masterclass. */
	readonly timeZone: string;
	/** The masterclass sends what is due on its own. */
	readonly automatic?: boolean;
};

/** What a message is, in two words. */
export const kindWords = (kind: MessageKind, { t }: Translator): string =>
	isLetterKind(kind) ? t.requests.kinds[kind] : t.messaging.kinds[kind];

/** Why a message exists, in a sentence. */
export const whyWords = (
	{ reason, reasonDetails }: Pick<Message, 'reason' | 'reasonDetails'>,
	{ t, format }: Translator
): string => {
	const asked = REQUEST_REASONS.find((one) => one === reason);
	const { deadline = '', company = '', disputed } = reasonDetails;
	const why =
		asked === undefined
			? ((t.messaging.reasons as Record<string, string>)[reason] ?? '')
			: t.requests.reasons[asked](deadline && format.date(deadline, 'weekday'), company);
	return disputed === undefined ? why : `${why} ${t.messaging.disputed}`;
};

/** What setting a message aside entails, when it is more than that message. */
export const asideWords = ({ kind }: Pick<Message, 'kind'>, { t }: Translator): string | null =>
	isLetterKind(kind) && REMINDER_KINDS.includes(kind) ? t.requests.stopsLater : null;

/** What will become of a message, above all when nobody does anything, in a sentence. */
export function nextWords(
	message: Told,
	{ t, format }: Translator,
	{ now, configured, timeZone, automatic = false }: Circumstances
): string {
	const words = t.messaging.next;
	const day = (instant: number) => t.messaging.on(format.dayOf(instant, timeZone, 'weekday'));
	const moment = (instant: number | null) =>
		t.messaging.on(format.instant(instant ?? now, timeZone, 'weekday'));
	const withWave = goesWithWave(message.kind);
	const unsent = ['draft', 'held', 'queued'].includes(message.state);
	if (message.demo && (unsent || message.smtpReply === 'demo')) return words.demo;
	if (unsent && message.expiresAt !== null && message.expiresAt <= now) return words.over;
	switch (message.state) {
		case 'draft': {
			const later = message.scheduledFor > now;
			if (withWave && !automatic) return t.requests.next.withWave(day(message.scheduledFor));
			if (automatic)
				return later ? words.draftAlone(day(message.scheduledFor)) : words.draftAloneSoon;
			const said = later ? words.draft(day(message.scheduledFor)) : words.draftNow;
			return isLetterKind(message.kind) && message.expiresAt !== null
				? `${said} ${t.requests.next.until(format.dayOf(message.expiresAt, timeZone, 'weekday'))}`
				: said;
		}
		case 'queued':
			if (message.attempts > 0) return words.retry(moment(message.nextAt));
			if (!configured) return words.queuedByHand;
			if (withWave && (message.nextAt ?? 0) <= now) return t.requests.next.shareFirst;
			return (message.nextAt ?? 0) > now ? words.queued(moment(message.nextAt)) : words.queuedNow;
		case 'sent':
			return message.smtpReply === 'by-hand'
				? words.sentByHand(moment(message.sentAt))
				: words.sent(moment(message.sentAt));
		case 'failed':
			return message.lastError === 'refused'
				? words.refused(message.smtpReply ?? '')
				: words.givenUp(message.attempts);
		case 'held':
		case 'sending':
		case 'cancelled':
		case 'superseded':
		case 'missed':
			return words[message.state];
	}
}
