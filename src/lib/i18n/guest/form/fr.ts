import { common } from '../../fr/common.ts';
import { errors } from '../../fr/errors.ts';
import { faisceau } from '../../fr/faisceau.ts';
import { spaces } from '../../fr/spaces.ts';
import { typeset } from '../../typeset.ts';

/** The heaviest page of guests carries the fewest texts: its questions come with its data. */
export const fr = typeset({ common, errors, faisceau, spaces });
