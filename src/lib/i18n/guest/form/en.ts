import { common } from '../../en/common.ts';
import { errors } from '../../en/errors.ts';
import { faisceau } from '../../en/faisceau.ts';
import { spaces } from '../../en/spaces.ts';
import type { fr } from './fr.ts';

export const en: typeof fr = { common, errors, faisceau, spaces };
