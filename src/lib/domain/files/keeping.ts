import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import type { StoredFile } from './file.ts';

/**
 * A file that came and that nothing holds: the page may have been closed, or the server stopped,
 * before it was attached. A form that is left open for the night still finds it. Milliseconds.
 */
const UNATTACHED_KEPT = millisecondsInDay;

/** An infected file: an expert may look at it meanwhile. Milliseconds. */
const QUARANTINE_KEPT = 30 * millisecondsInDay;

/** A content that no row needs: its row may be on its way, or in a backup being made. Milliseconds. */
export const ORPHAN_KEPT = millisecondsInHour;

/**
 * Whether a file that no document, no proof and no version holds is forgotten at an instant. What is
 * shown in the session stands for itself; an infected file waits for its expert.
 */
export const isAbandoned = (
	{ purpose, refusal, createdAt }: Pick<StoredFile, 'purpose' | 'refusal' | 'createdAt'>,
	now: number
): boolean =>
	purpose !== 'presentation' && refusal !== 'infected' && createdAt < now - UNATTACHED_KEPT;

/** Whether the bytes of an infected file are thrown away at an instant. */
export const isQuarantineOver = (
	{ refusal, createdAt }: Pick<StoredFile, 'refusal' | 'createdAt'>,
	now: number
): boolean => refusal === 'infected' && createdAt < now - QUARANTINE_KEPT;
