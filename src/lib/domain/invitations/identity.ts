import type { CalendarFacts } from '../messaging/message.ts';
import { sameSchedule } from './facts.ts';

/**
 * How a calendar recognises what it receives: the same UID is the same event, the higher SEQUENCE is
 * the newer version, and between equals the later DTSTAMP wins (RFC 5546 §2.1.5).
 */
export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** A message whose bytes are fixed: it carries its place in the row of versions. */
export type Version = {
	readonly method: CalendarMethod;
	readonly facts: CalendarFacts;
	readonly sequence: number;
	/** DTSTAMP in epoch milliseconds, whole seconds. */
	readonly stamp: number;
};

/**
 * SEQUENCE of the next message to one person, above every version already written for them, sent or
 * not. It grows when time, length or place change, when the event is cancelled and when the person is
 * invited again; it stays when only words change (RFC 5546 §2.1.4).
 */
export function nextSequence(
	versions: readonly Version[],
	next: { readonly method: CalendarMethod; readonly facts: CalendarFacts }
): number {
	const last = versions.reduce<Version | null>(
		(top, version) => (top === null || isNewer(version, top) ? version : top),
		null
	);
	if (last === null) return 0;
	const onlyWords =
		last.method === 'REQUEST' && next.method === 'REQUEST' && sameSchedule(last.facts, next.facts);
	return onlyWords ? last.sequence : last.sequence + 1;
}

/** DTSTAMP of the next message: now in whole seconds, and at least one second after the last one. */
export function nextStamp(versions: readonly Version[], now: number): number {
	const second = Math.floor(now / 1000) * 1000;
	return versions.reduce((stamp, version) => Math.max(stamp, version.stamp + 1000), second);
}

/** Which of two versions a calendar keeps: RFC 5546 §2.1.5. */
export const isNewer = (
	a: Pick<Version, 'sequence' | 'stamp'>,
	b: Pick<Version, 'sequence' | 'stamp'>
): boolean => a.sequence > b.sequence || (a.sequence === b.sequence && a.stamp > b.stamp);
