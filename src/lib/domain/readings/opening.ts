import { accepted, refused, type Result } from '../shared/result.ts';
import { changedNotes, wholeChanged } from './fields.ts';
import { readingState, type Reading } from './reading.ts';

/** Why a reading is not opened to its company. */
export type OpeningRefusal =
	/** Nothing was written yet. */
	| 'nothing-said'
	/** A conclusion on the whole that does not say why. */
	| 'reason-missing'
	/** The session is to come: its company would read it before, unless somebody confirms that. */
	| 'not-over';

/**
 * Whether a reading may be opened to the company whose document it is. It is private until then:
 * the structure writes freely, and nothing spoils the session.
 *
 * @param early somebody confirmed that the company may read it before the session
 */
export function openReading(
	reading: Reading,
	{ over, early }: { readonly over: boolean; readonly early: boolean }
): Result<null, OpeningRefusal> {
	const state = readingState(reading);
	if (state === 'none') return refused('nothing-said');
	if (state === 'reason-missing') return refused('reason-missing');
	return over || early ? accepted(null) : refused('not-over');
}

/** Whether anything was written, or taken away, since a reading was opened as this copy. */
export const changedSince = (copy: Reading | null, reading: Reading): boolean =>
	copy !== null && (wholeChanged(copy, reading) || changedNotes(copy, reading).length > 0);
