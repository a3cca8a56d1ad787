import { typeset } from '../typeset.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { mail } from './mail.ts';
import { organisers } from './organisers.ts';

/** Written with ordinary spaces; the no-break ones of French typography are set here. */
export const fr = typeset({ common, errors, mail, organisers });
