import { common as formCommon } from '../form/en/common.ts';
import { common } from '../en/common.ts';
import { dashboard } from '../en/dashboard.ts';
import { errors as formErrors } from '../form/en/errors.ts';
import { errors } from '../en/errors.ts';
import { masterclass } from '../en/masterclass.ts';
import { organisers } from '../en/organisers.ts';
import { requests } from '../en/requests.ts';
import { timeline } from '../en/timeline.ts';
import type { fr } from './fr.ts';

export const en: typeof fr = {
	common: { ...formCommon, ...common },
	dashboard,
	errors: { ...formErrors, ...errors },
	masterclass,
	organisers,
	requests,
	timeline
};
