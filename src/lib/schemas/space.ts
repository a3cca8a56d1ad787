import * as v from 'valibot';
import { SPACE_STAGES } from '#lib/domain/access/guest-rights.ts';
import { emailAddress, line, optionalLine } from './fields.ts';

/** A colleague who takes part with a guest, or in their place. */
export const colleagueForm = v.object({
	givenName: optionalLine(60),
	familyName: line(60),
	email: emailAddress,
	position: optionalLine(120),
	how: v.picklist(['with', 'instead'], 'notAChoice')
});

/** Whose space an organiser looks at, and at which stage; empty: the present one. */
export const previewForm = v.object({
	participant: line(60),
	stage: v.optional(v.union([v.literal(''), v.picklist(SPACE_STAGES)], 'notAChoice'), '')
});
