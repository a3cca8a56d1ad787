import type { Catalogue } from '../catalogue.ts';
import { calls } from './calls.ts';
import { common as formCommon } from '../form/en/common.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { directory } from './directory.ts';
import { errors as formErrors } from '../form/en/errors.ts';
import { errors } from './errors.ts';
import { faisceau as formFaisceau } from '../form/en/faisceau.ts';
import { faisceau } from './faisceau.ts';
import { files } from './files.ts';
import { imports } from './imports.ts';
import { interests } from './interests.ts';
import { invitations } from './invitations.ts';
import { masterclass } from './masterclass.ts';
import { matching } from './matching.ts';
import { messaging } from './messaging.ts';
import { needs } from './needs.ts';
import { organisers } from './organisers.ts';
import { programme } from './programme.ts';
import { questions } from './questions.ts';
import { readings } from './readings.ts';
import { recruiting } from './recruiting.ts';
import { requests } from './requests.ts';
import { selection } from './selection.ts';
import { shares } from './shares.ts';
import { spaces as formSpaces } from '../form/en/spaces.ts';
import { spaces } from './spaces.ts';
import { dashboard } from './dashboard.ts';
import { time } from './time.ts';
import { timeline } from './timeline.ts';

export const en: Catalogue = {
	calls,
	common: { ...formCommon, ...common },
	desk,
	directory,
	errors: { ...formErrors, ...errors },
	faisceau: { ...formFaisceau, ...faisceau },
	files,
	imports,
	interests,
	invitations,
	masterclass,
	matching,
	messaging,
	needs,
	organisers,
	programme,
	questions,
	readings,
	recruiting,
	requests,
	selection,
	shares,
	spaces: { ...formSpaces, ...spaces },
	dashboard,
	time,
	timeline
};
