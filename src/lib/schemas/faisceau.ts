import * as v from 'valibot';
import { RECIPIENT_GROUPS, type Consent } from '#lib/domain/faisceau/consent.ts';
import {
	CONFIDENTIALITIES,
	EVIDENCE_ABOUT,
	EVIDENCE_LIMITS,
	EVIDENCE_TYPES,
	LABELS
} from '#lib/domain/faisceau/evidence.ts';
import { line, optionalLine, plainDate, revision } from './fields.ts';

/** One of a closed list, needed. */
const choice = <const Choices extends readonly string[]>(choices: Choices) =>
	v.pipe(v.string('required'), v.nonEmpty('required'), v.picklist(choices, 'notAChoice'));

const blank = v.pipe(
	v.literal(''),
	v.transform(() => null)
);
const orNull = <Schema extends v.GenericSchema<unknown, string>>(schema: Schema) =>
	v.optional(
		v.union([blank, schema], ({ issues }) => issues?.at(-1)?.message ?? 'required'),
		''
	);

const isPublicAddress = (text: string): boolean =>
	text === '' || (URL.canParse(text) && new URL(text).protocol === 'https:');

/** A piece of evidence. Which of its files it keeps is told beside it. */
export const evidenceForm = v.pipe(
	v.object({
		/** Blank for a new one. */
		revision: v.optional(v.union([blank, revision]), ''),
		type: choice(EVIDENCE_TYPES),
		label: v.optional(v.union([blank, v.picklist(LABELS, 'notAChoice')]), ''),
		title: line(EVIDENCE_LIMITS.title, 'over120'),
		issuer: optionalLine(EVIDENCE_LIMITS.issuer, 'over120'),
		reference: optionalLine(EVIDENCE_LIMITS.reference, 'over120'),
		date: orNull(plainDate),
		endDate: orNull(plainDate),
		about: choice(EVIDENCE_ABOUT),
		confidentiality: choice(CONFIDENTIALITIES),
		url: v.pipe(optionalLine(EVIDENCE_LIMITS.url), v.check(isPublicAddress, 'notAWebsite')),
		/** The file that was joined so far; blank for none. */
		fileId: v.optional(v.pipe(v.string(), v.maxLength(60)), ''),
		/** A box to tick, of value `yes`: the file is no longer joined. */
		dropFile: v.optional(v.picklist(['yes', 'no']), 'no')
	}),
	v.transform(({ fileId, dropFile, label, ...words }) => ({
		...words,
		label: words.type === 'label' ? label : null,
		fileId: dropFile === 'yes' || fileId === '' ? null : fileId
	}))
);

export const removeEvidenceForm = v.object({ revision });

const answer = v.pipe(
	v.string('required'),
	v.picklist(['yes', 'no'], 'required'),
	v.transform((said) => said === 'yes')
);

/** A yes or a no for each group of recipients. */
export const consentForm = v.pipe(
	v.object({
		revision,
		inspiring: answer,
		authorities: answer,
		'other-companies': answer,
		'room-print': answer
	}),
	v.transform(({ revision: seen, ...groups }) => ({
		revision: seen,
		consent: Object.fromEntries(RECIPIENT_GROUPS.map((group) => [group, groups[group]])) as Consent
	}))
);

/** Which earlier document to start from. */
export const reuseForm = v.object({ earlier: line(60) });
