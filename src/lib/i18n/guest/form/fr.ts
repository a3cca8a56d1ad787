import { common } from '../../form/fr/common.ts';
import { errors } from '../../form/fr/errors.ts';
import { faisceau } from '../../form/fr/faisceau.ts';
import { spaces } from '../../form/fr/spaces.ts';
import { typeset } from '../../typeset.ts';

/**
 * The heaviest page of guests carries the fewest texts: its questions, and what the server says in it,
 * come with its data.
 */
export const fr = typeset({ common, errors, faisceau, spaces });
