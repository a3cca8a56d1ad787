import { common } from './common.ts';
import { errors } from './errors.ts';
import { organisers } from './organisers.ts';

export const fr = { common, errors, organisers };
