import { common } from '../../form/en/common.ts';
import { errors } from '../../form/en/errors.ts';
import { faisceau } from '../../form/en/faisceau.ts';
import { spaces } from '../../form/en/spaces.ts';
import type { fr } from './fr.ts';

export const en: typeof fr = { common, errors, faisceau, spaces };
