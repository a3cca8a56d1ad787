import * as v from 'valibot';
import { PITCH_MAX } from '#lib/domain/calls/call.ts';
import { ORGANISATION_NAME_MAX, PERSON_NAME_MAX } from '#lib/domain/directory/details.ts';
import { parseSiren, parseSiret } from '#lib/domain/directory/siren.ts';
import { FAMILIES } from '#lib/domain/needs/families.ts';
import { HORIZONS, NEED_TITLE_MAX, NEED_TEXT_MAX } from '#lib/domain/needs/need.ts';
import { website } from './directory.ts';
import { emailAddress, line, optionalLine, optionalText } from './fields.ts';

const needed = <const Choices extends readonly string[]>(choices: Choices) =>
	v.pipe(v.string('required'), v.nonEmpty('required'), v.picklist(choices, 'notAChoice'));

const who = {
	organisation: line(ORGANISATION_NAME_MAX),
	givenName: optionalLine(PERSON_NAME_MAX),
	familyName: line(PERSON_NAME_MAX),
	email: emailAddress,
	/** What no person fills in. */
	motto: v.optional(v.string(), ''),
	ticket: v.optional(v.string(), '')
};

/** An authority's answer to a public call: who, and the three first answers of a need. */
export const proposedNeedForm = v.object({
	...who,
	title: line(NEED_TITLE_MAX, 'over120'),
	family: needed(FAMILIES),
	horizon: needed(HORIZONS),
	statement: optionalText(NEED_TEXT_MAX, 'over1500')
});

/** Nine or fourteen figures, or nothing. */
const businessNumber = v.optional(
	v.pipe(
		v.string('required'),
		v.rawTransform(({ dataset, addIssue, NEVER }) => {
			const typed = dataset.value.replace(/\s/gu, '');
			if (typed === '') return { siren: null, siret: null };
			const siret = typed.length > 9;
			const read = siret ? parseSiret(typed) : parseSiren(typed);
			if (!read.ok) {
				addIssue({ message: siret ? 'siretWrong' : 'sirenWrong' });
				return NEVER;
			}
			return { siren: read.value.slice(0, 9), siret: siret ? read.value : null };
		})
	),
	''
);

/** A company's answer: who, and its solution in a sentence. */
export const proposedSolutionForm = v.object({
	...who,
	number: businessNumber,
	website,
	pitch: line(PITCH_MAX, 'over300'),
	families: v.pipe(
		v.optional(v.array(v.picklist(FAMILIES, 'notAChoice')), []),
		v.transform((ticked) => FAMILIES.filter((family) => ticked.includes(family))),
		v.minLength(1, 'required')
	)
});

const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value !== '')
);

export const callForm = v.object({ needs: ticked, solutions: ticked });

export const acceptProposalForm = v.object({ proposal: line(60), organisation: optionalLine(60) });
export const refuseProposalForm = v.object({ proposal: line(60) });
