import { common } from '../../form/en/common.ts';
import { errors } from '../../form/en/errors.ts';
import { interests } from '../../en/interests.ts';
import { spaces } from '../../form/en/spaces.ts';
import type { fr } from './fr.ts';

export const en: typeof fr = { common, errors, interests, spaces };
