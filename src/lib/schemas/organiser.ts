import * as v from 'valibot';
import { emailAddress, line, optionalLine } from './fields.ts';

export const newPassword = v.pipe(
	v.string('required'),
	v.minLength(12, 'passwordTooShort'),
	v.maxLength(128, 'passwordTooLong')
);

export const signInForm = v.object({
	email: v.pipe(
		v.string('required'),
		v.trim(),
		v.nonEmpty('required'),
		v.maxLength(254, 'tooLong')
	),
	password: v.pipe(
		v.string('required'),
		v.nonEmpty('required'),
		v.maxLength(128, 'passwordTooLong')
	)
});

export const newOrganiserForm = v.object({
	name: line(120),
	email: emailAddress,
	password: newPassword
});

/** An invited organiser's address is known already. */
export const joinForm = v.object({ name: line(120), password: newPassword });

export const newPasswordForm = v.object({ password: newPassword });

export const emailForm = v.object({ email: emailAddress });

export const profileForm = v.object({ name: line(120) });

export const changePasswordForm = v.object({
	currentPassword: v.pipe(v.string('required'), v.nonEmpty('required')),
	newPassword
});

export const bodyForm = v.object({
	name: optionalLine(200),
	contact: v.union([v.pipe(v.string(), v.trim(), v.literal('')), emailAddress], 'notAnEmail'),
	basis: v.picklist(['public-interest', 'legitimate-interest'], 'notAChoice')
});
