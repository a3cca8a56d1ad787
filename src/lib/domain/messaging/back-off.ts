import { millisecondsInHour as HOUR, millisecondsInMinute as MINUTE } from 'date-fns/constants';

/** Waits between the tries of one message, in milliseconds; after the last the message has failed. */
export const BACK_OFF: readonly number[] = [
	1 * MINUTE,
	5 * MINUTE,
	15 * MINUTE,
	1 * HOUR,
	3 * HOUR,
	6 * HOUR,
	12 * HOUR,
	24 * HOUR
];

/** The mail server itself is at fault: everything waits so long, doubled up to the last value. */
const PAUSES: readonly number[] = [15_000, 30_000, MINUTE, 2 * MINUTE, 5 * MINUTE];

/**
 * How long to wait after a try, with up to a fifth more so that messages do not come back together.
 *
 * @param tries how many tries there were, from 1
 * @param chance a number in [0, 1)
 * @returns milliseconds, or null when it is time to give up
 */
export const backOff = (tries: number, chance: number): number | null => {
	const wait = BACK_OFF[tries - 1];
	return wait === undefined ? null : Math.round(wait * (1 + chance / 5));
};

/** How long everything waits after the mail server has failed so many times in a row, from 1. */
export const pauseAfter = (faults: number): number =>
	PAUSES[Math.min(faults, PAUSES.length) - 1] ?? 0;
