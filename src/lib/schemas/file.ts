import * as v from 'valibot';
import { line } from './fields.ts';

/** A button beside one file. */
export const fileForm = v.object({ file: line(60) });
