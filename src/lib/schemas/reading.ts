import * as v from 'valibot';
import { line } from './fields.ts';

/** A sentence that an organiser ticks: a company reads what was made of its document before it comes. */
const early = v.pipe(
	v.optional(v.string('required'), ''),
	v.transform((ticked) => ticked === 'yes')
);

/** One reading to open to its company. */
export const openReadingForm = v.object({ reading: line(60), early });

/** Every reading that may be opened. */
export const openReadingsForm = v.object({ early });

export const closeReadingForm = v.object({ reading: line(60) });
