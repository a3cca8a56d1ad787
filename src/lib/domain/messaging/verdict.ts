import { backOff } from './back-off.ts';
import type { Message } from './message.ts';

/**
 * What became of one try to hand a message over.
 * `refused`: this message will never be taken. `deferred`: not now; `ambiguous` when the talk broke
 * off after the last byte, so that the server may have it. `transport`: the server, the password or
 * the line is at fault, not the message.
 */
export type DeliveryOutcome =
	| { readonly kind: 'accepted'; readonly reply: string }
	| { readonly kind: 'refused'; readonly reply: string }
	| { readonly kind: 'deferred'; readonly reply: string; readonly ambiguous: boolean }
	| { readonly kind: 'transport'; readonly reply: string };

export type Verdict = Pick<
	Message,
	'state' | 'attempts' | 'ambiguous' | 'nextAt' | 'sentAt' | 'smtpReply' | 'lastError'
>;

/**
 * What a try makes of a message in `sending`.
 *
 * A fault of the transport counts for nothing: the message keeps its tries, since an expired
 * password must not use up those of every message. No try is planned for when the message would be
 * senseless; then, or after the last wait, it has failed and a person decides.
 *
 * @param message as claimed: `attempts` counts this try already
 * @param now epoch milliseconds
 * @param chance a number in [0, 1)
 */
export const verdictOf = (
	message: Pick<Message, 'attempts' | 'ambiguous' | 'expiresAt'>,
	outcome: DeliveryOutcome,
	now: number,
	chance: number
): Verdict => {
	const { attempts, ambiguous } = message;
	const reply = { smtpReply: outcome.reply, sentAt: null, nextAt: null };
	if (outcome.kind === 'accepted')
		return { ...reply, state: 'sent', attempts, ambiguous: false, sentAt: now, lastError: null };
	if (outcome.kind === 'refused')
		return { ...reply, state: 'failed', attempts, ambiguous, lastError: 'refused' };
	if (outcome.kind === 'transport')
		return {
			...reply,
			state: 'queued',
			attempts: attempts - 1,
			ambiguous,
			nextAt: now,
			lastError: 'transport'
		};
	const wait = backOff(attempts, chance);
	const nextAt = wait === null ? null : now + wait;
	const unsure = ambiguous || outcome.ambiguous;
	if (nextAt === null || (message.expiresAt !== null && nextAt >= message.expiresAt))
		return { ...reply, state: 'failed', attempts, ambiguous: unsure, lastError: 'given-up' };
	return { ...reply, state: 'queued', attempts, ambiguous: unsure, nextAt, lastError: 'deferred' };
};
