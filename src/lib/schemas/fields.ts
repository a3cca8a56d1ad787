import * as v from 'valibot';
import { cleanAddress } from '#lib/domain/messaging/clean-text.ts';
import { parsePlainDate } from '#lib/domain/time/plain-date.ts';
import { parseWallTime } from '#lib/domain/time/zone.ts';

const tooLong = (max: number) => (max === 120 ? 'nameTooLong' : 'tooLong');

/** One line of text, trimmed, needed. Line breaks become spaces. `message` says that it is too long. */
export const line = (max: number, message = tooLong(max)) =>
	v.pipe(
		v.string('required'),
		v.transform((text) => text.replace(/\s+/gu, ' ').trim()),
		v.nonEmpty('required'),
		v.maxLength(max, message)
	);

/** One line of text, trimmed, that may be empty or absent. */
export const optionalLine = (max: number, message = tooLong(max)) =>
	v.optional(
		v.pipe(
			v.string('required'),
			v.transform((text) => text.replace(/\s+/gu, ' ').trim()),
			v.maxLength(max, message)
		),
		''
	);

/** Several lines, trimmed, that may be empty or absent. */
export const optionalText = (max: number, message = 'tooLong') =>
	v.optional(
		v.pipe(
			v.string('required'),
			v.transform((text) => text.replaceAll('\r\n', '\n').trim()),
			v.maxLength(max, message)
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
	v.check((text) => cleanAddress(text).ok, 'notAnEmail'),
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

/** A day as browsers send it (`2027-03-18`) or as people write it (`18/03/2027`). */
export const plainDate = v.pipe(
	v.string('required'),
	v.trim(),
	v.nonEmpty('required'),
	v.transform((text) => text.replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, isoDay)),
	v.check((text) => parsePlainDate(text) !== null, 'notADate')
);

const isoDay = (_text: string, day: string, month: string, year: string) =>
	`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** A time as browsers send it (`09:30`) or as people write it (`9 h 30`, `9h`). */
export const wallTime = v.pipe(
	v.string('required'),
	v.trim(),
	v.nonEmpty('required'),
	v.transform((text) =>
		text.replace(
			/^(\d{1,2})\s*[:hH]\s*(\d{2})?$/,
			(_all, hours: string, minutes?: string) => `${hours.padStart(2, '0')}:${minutes ?? '00'}`
		)
	),
	v.check((text) => parseWallTime(text) !== null, 'notATime')
);

/** A sentence that a person ticks before an act: the browser sends `yes`, or nothing. */
export const ticked = v.pipe(
	v.optional(v.string('required'), ''),
	v.transform((value) => value === 'yes')
);
