import { calls } from '../fr/calls.ts';
import { common as formCommon } from '../form/fr/common.ts';
import { common } from '../fr/common.ts';
import { errors as formErrors } from '../form/fr/errors.ts';
import { errors } from '../fr/errors.ts';
import { faisceau as formFaisceau } from '../form/fr/faisceau.ts';
import { faisceau } from '../fr/faisceau.ts';
import { files } from '../fr/files.ts';
import { interests } from '../fr/interests.ts';
import { invitations } from '../fr/invitations.ts';
import { needs } from '../fr/needs.ts';
import { programme } from '../fr/programme.ts';
import { questions } from '../fr/questions.ts';
import { readings } from '../fr/readings.ts';
import { recruiting } from '../fr/recruiting.ts';
import { shares } from '../fr/shares.ts';
import { spaces as formSpaces } from '../form/fr/spaces.ts';
import { spaces } from '../fr/spaces.ts';
import { typeset } from '../typeset.ts';

/**
 * The nouns that guests' pages speak of: all that a guest's phone receives of the catalogue. A test
 * tells which noun is missing here when a guest's page speaks of a new one.
 */
export const fr = typeset({
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
});
