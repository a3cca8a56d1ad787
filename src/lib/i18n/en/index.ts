import type { Catalogue } from '../catalogue.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { organisers } from './organisers.ts';

export const en: Catalogue = { common, errors, organisers };
