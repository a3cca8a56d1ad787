import * as v from 'valibot';
import { ORGANISATION_KINDS } from '#lib/domain/directory/organisation.ts';
import { PARTICIPATION_ROLES, STAGES } from '#lib/domain/recruiting/participation.ts';
import { line, optionalLine, optionalText, plainDate, revision } from './fields.ts';

const participation = line(60);
const stage = v.picklist(STAGES, 'notAChoice');
const blank = v.pipe(
	v.literal(''),
	v.transform(() => null)
);

export const moveParticipationForm = v.object({
	participation,
	revision,
	stage,
	refusal: optionalText(1000),
	byPhone: v.pipe(
		v.optional(v.string(), ''),
		v.transform((ticked) => ticked !== '')
	)
});

export const planParticipationForm = v.object({
	revision,
	nextAction: optionalLine(300),
	nextActionDue: v.optional(v.union([blank, plainDate], 'notADate'), ''),
	ownerId: v.optional(v.union([blank, line(60)], 'notAChoice'), '')
});

export const joinForm = v.object({
	organisation: optionalLine(100),
	organisationTyped: line(200),
	newKind: v.optional(v.union([blank, v.picklist(ORGANISATION_KINDS)], 'notAChoice'), ''),
	role: v.picklist(PARTICIPATION_ROLES, 'notAChoice'),
	stage
});

export const removeParticipationForm = v.object({ revision });
export const knownPersonForm = v.object({ contact: line(60) });
export const removePersonForm = v.object({ participant: line(60) });
