import { common } from '../../form/fr/common.ts';
import { errors } from '../../form/fr/errors.ts';
import { interests } from '../../fr/interests.ts';
import { spaces } from '../../form/fr/spaces.ts';
import { typeset } from '../../typeset.ts';

/** Whom a guest wants to meet, and what stands around: answered on a phone, in a corridor. */
export const fr = typeset({ common, errors, interests, spaces });
