import { typeset } from '../typeset.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { organisers } from './organisers.ts';

/** Written with ordinary spaces; the no-break ones of French typography are set here. */
export const fr = typeset({ common, errors, organisers });
