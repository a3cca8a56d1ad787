import { common as formCommon } from '../form/fr/common.ts';
import { common } from '../fr/common.ts';
import { dashboard } from '../fr/dashboard.ts';
import { errors as formErrors } from '../form/fr/errors.ts';
import { errors } from '../fr/errors.ts';
import { masterclass } from '../fr/masterclass.ts';
import { organisers } from '../fr/organisers.ts';
import { requests } from '../fr/requests.ts';
import { timeline } from '../fr/timeline.ts';
import { typeset } from '../typeset.ts';

/** The nouns that the first page of an organiser speaks of; the page gone to brings the others. */
export const fr = typeset({
	common: { ...formCommon, ...common },
	dashboard,
	errors: { ...formErrors, ...errors },
	masterclass,
	organisers,
	requests,
	timeline
});
