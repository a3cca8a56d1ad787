import * as v from 'valibot';
import { ORGANISATION_NAME_MAX, PERSON_NAME_MAX } from '#lib/domain/directory/details.ts';
import { parseEmailAddress, type EmailFault } from '#lib/domain/directory/email-address.ts';
import { ORGANISATION_KINDS } from '#lib/domain/directory/organisation.ts';
import { parseSiren, parseSiret } from '#lib/domain/directory/siren.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { line, optionalLine, optionalText, revision } from './fields.ts';

/** A field that may be blank, else must be what `parse` reads; blank is null. */
const blankOr = <Reason extends string>(
	parse: (text: string) => Result<string, Reason>,
	message: (reason: Reason) => string
) =>
	v.optional(
		v.pipe(
			v.string('required'),
			v.rawTransform(({ dataset, addIssue, NEVER }) => {
				if (dataset.value.trim() === '') return null;
				const read = parse(dataset.value);
				if (read.ok) return read.value;
				addIssue({ message: message(read.reason) });
				return NEVER;
			})
		),
		''
	);

const EMAIL_MESSAGES: Readonly<Record<EmailFault, string>> = {
	'line-break': 'emailLineBreak',
	space: 'emailSpace',
	'too-long': 'tooLong',
	'not-an-address': 'notAnEmail'
};

export const website = v.pipe(
	optionalLine(300),
	v.transform((text) => (/^[a-z0-9-]+(\.[a-z0-9-]+)+/i.test(text) ? `https://${text}` : text)),
	v.check((text) => text === '' || /^https?:\/\/[^\s"<>]+$/i.test(text), 'notAWebsite')
);

const organisation = {
	kind: v.picklist(ORGANISATION_KINDS, 'notAChoice'),
	name: line(ORGANISATION_NAME_MAX),
	siren: blankOr(parseSiren, () => 'sirenWrong'),
	siret: blankOr(parseSiret, () => 'siretWrong'),
	website,
	notes: optionalText(2000)
};

export const newOrganisationForm = v.object(organisation);
export const organisationForm = v.object({ revision, ...organisation });

const contact = {
	givenName: optionalLine(PERSON_NAME_MAX),
	familyName: line(PERSON_NAME_MAX),
	email: blankOr(parseEmailAddress, (reason) => EMAIL_MESSAGES[reason]),
	phone: optionalLine(40),
	position: optionalLine(160),
	locale: v.optional(v.picklist(['fr', 'en'], 'notAChoice'), 'fr'),
	notes: optionalText(2000)
};

export const newContactForm = v.object(contact);
export const contactForm = v.object({ revision, ...contact });
