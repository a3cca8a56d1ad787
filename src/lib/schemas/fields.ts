import * as v from 'valibot';

/** One line of text, trimmed, needed. Line breaks become spaces. */
export const line = (max: number) =>
	v.pipe(
		v.string('required'),
		v.transform((text) => text.replace(/\s+/gu, ' ').trim()),
		v.nonEmpty('required'),
		v.maxLength(max, max === 120 ? 'nameTooLong' : 'tooLong')
	);

/** One line of text, trimmed, that may be empty or absent. */
export const optionalLine = (max: number) =>
	v.optional(
		v.pipe(
			v.string('required'),
			v.transform((text) => text.replace(/\s+/gu, ' ').trim()),
			v.maxLength(max, max === 120 ? 'nameTooLong' : 'tooLong')
		),
		''
	);

/** Several lines, trimmed, that may be empty or absent. */
export const optionalText = (max: number) =>
	v.optional(
		v.pipe(
			v.string('required'),
			v.transform((text) => text.replaceAll('\r\n', '\n').trim()),
			v.maxLength(max, 'tooLong')
		),
		''
	);

/**
 * An e-mail address, lower case. Strict on purpose: a line break or a comma in it would reach a
 * message header.
 */
export const emailAddress = v.pipe(
	v.string('required'),
	v.trim(),
	v.nonEmpty('required'),
	v.maxLength(254, 'tooLong'),
	v.regex(
		/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i,
		'notAnEmail'
	),
	v.toLowerCase()
);

/** The revision an edit was made from. */
export const revision = v.pipe(
	v.string('required'),
	v.regex(/^\d{1,9}$/, 'notANumber'),
	v.transform(Number)
);

/** A whole number in a range; `message` says what is wrong with another. */
export const wholeNumber = (min: number, max: number, message = 'notANumber') =>
	v.pipe(
		v.string('required'),
		v.trim(),
		v.nonEmpty('required'),
		v.regex(/^-?\d{1,9}$/, 'notANumber'),
		v.transform(Number),
		v.minValue(min, message),
		v.maxValue(max, message)
	);
