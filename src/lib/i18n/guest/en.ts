import { calls } from '../en/calls.ts';
import { common as formCommon } from '../form/en/common.ts';
import { common } from '../en/common.ts';
import { errors as formErrors } from '../form/en/errors.ts';
import { errors } from '../en/errors.ts';
import { faisceau as formFaisceau } from '../form/en/faisceau.ts';
import { faisceau } from '../en/faisceau.ts';
import { files } from '../en/files.ts';
import { interests } from '../en/interests.ts';
import { invitations } from '../en/invitations.ts';
import { needs } from '../en/needs.ts';
import { programme } from '../en/programme.ts';
import { questions } from '../en/questions.ts';
import { readings } from '../en/readings.ts';
import { recruiting } from '../en/recruiting.ts';
import { shares } from '../en/shares.ts';
import { spaces as formSpaces } from '../form/en/spaces.ts';
import { spaces } from '../en/spaces.ts';
import type { fr } from './fr.ts';

export const en: typeof fr = {
	calls,
	common: { ...formCommon, ...common },
	errors: { ...formErrors, ...errors },
	faisceau: { ...formFaisceau, ...faisceau },
	files,
	interests,
	invitations,
	needs,
	programme,
	questions,
	readings,
	recruiting,
	shares,
	spaces: { ...formSpaces, ...spaces }
};
