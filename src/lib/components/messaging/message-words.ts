import type { Message } from '#lib/domain/messaging/message.ts';
import type { Translator } from '#lib/i18n/server.ts';

type Told = Pick<
	Message,
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
};

/** Why a message exists, in a sentence. */
export const whyWords = ({ reason }: Pick<Message, 'reason'>, { t }: Translator): string =>
	(t.messaging.reasons as Record<string, string>)[reason] ?? '';

/** What will become of a message, above all when nobody does anything, in a sentence. */
export function nextWords(
	message: Told,
	{ t, format }: Translator,
	{ now, configured, timeZone }: Circumstances
): string {
	const words = t.messaging.next;
	const day = (instant: number) => t.messaging.on(format.dayOf(instant, timeZone, 'weekday'));
	const moment = (instant: number | null) =>
		t.messaging.on(format.instant(instant ?? now, timeZone, 'weekday'));
	const unsent = ['draft', 'held', 'queued'].includes(message.state);
	if (message.demo && (unsent || message.smtpReply === 'demo')) return words.demo;
	if (unsent && message.expiresAt !== null && message.expiresAt <= now) return words.over;
	switch (message.state) {
		case 'draft':
			return message.scheduledFor > now ? words.draft(day(message.scheduledFor)) : words.draftNow;
		case 'queued':
			if (message.attempts > 0) return words.retry(moment(message.nextAt));
			if (!configured) return words.queuedByHand;
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
