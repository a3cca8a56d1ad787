import * as v from 'valibot';
import { line, ticked } from './fields.ts';

/** One reading to open to its company; `early`: it reads what was made of its document before it comes. */
export const openReadingForm = v.object({ reading: line(60), early: ticked });

/** Every reading that may be opened. */
export const openReadingsForm = v.object({ early: ticked });

export const closeReadingForm = v.object({ reading: line(60) });
