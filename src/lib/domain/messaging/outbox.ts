import { goesWithWave } from '../shares/wave.ts';
import { CALENDAR_KINDS, isLetterKind, type Message, type MessageState } from './message.ts';

/** The heaps that the outbox shows, and the states each holds. */
export const OUTBOX_TABS = ['to-read', 'waiting', 'sent', 'failed', 'set-aside'] as const;
export type OutboxTab = (typeof OUTBOX_TABS)[number];

export const STATES_OF_TAB: Readonly<Record<OutboxTab, readonly MessageState[]>> = {
	'to-read': ['draft', 'held'],
	waiting: ['queued', 'sending'],
	sent: ['sent'],
	failed: ['failed', 'missed'],
	'set-aside': ['cancelled', 'superseded']
};

/** What an organiser may do to a message. */
export const MESSAGE_ACTS = [
	'edit',
	'approve',
	/** Kept out of every approval of several at once, until released. */
	'hold',
	'release',
	/** Approved but not gone: becomes a draft again. */
	'take-back',
	/** Leaves at once instead of on its day. */
	'leave-now',
	/** Never leaves; nobody writes it again by itself. */
	'set-aside',
	/** The organiser sent the downloaded file from their own mailbox. */
	'mark-sent',
	/** A new message, with an identity of its own, in place of one that did not leave. */
	'write-again'
] as const;
export type MessageAct = (typeof MESSAGE_ACTS)[number];

/** Whether a message began as a draft for a guest; the application's own mails never were one. */
export const isDrafted = ({
	kind,
	masterclassId
}: Pick<Message, 'kind' | 'masterclassId'>): boolean =>
	masterclassId !== null && (CALENDAR_KINDS.includes(kind) || isLetterKind(kind));

/**
 * Who may go where. What is in doubt at the server is never taken back: it may have arrived.
 *
 * @param now epoch milliseconds
 * @param configured whether a mail server is set
 */
export const actsOn = (
	message: Pick<
		Message,
		'kind' | 'masterclassId' | 'state' | 'attempts' | 'ambiguous' | 'nextAt' | 'expiresAt'
	>,
	now: number,
	configured: boolean
): readonly MessageAct[] => {
	const over = message.expiresAt !== null && message.expiresAt <= now;
	const drafted = isDrafted(message);
	const withWave = goesWithWave(message.kind);
	switch (message.state) {
		case 'draft': {
			if (over) return ['set-aside'];
			// The documents are approved, and their letters with them.
			return ['edit', ...(withWave ? [] : (['approve'] as const)), 'hold', 'set-aside'];
		}
		case 'held':
			return over ? ['set-aside'] : ['edit', 'release', 'set-aside'];
		case 'queued': {
			const touched = message.ambiguous || message.attempts > 0;
			return [
				...(!touched && drafted ? (['take-back'] as const) : []),
				...(!over && !touched && !withWave && (message.nextAt ?? 0) > now
					? (['leave-now'] as const)
					: []),
				...(configured || touched ? [] : (['mark-sent'] as const)),
				'set-aside'
			];
		}
		case 'failed':
		case 'missed':
		case 'cancelled':
			return drafted && !over ? ['write-again'] : [];
		case 'sending':
		case 'sent':
		case 'superseded':
			return [];
	}
};
