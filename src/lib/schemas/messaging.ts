import * as v from 'valibot';
import { emailAddress, line, revision } from './fields.ts';

/** Something done to a message as it was read. */
export const messageAct = v.object({ revision });

export const messageApproval = v.object({
	revision,
	departure: v.picklist(['on-its-day', 'now'], 'notAChoice')
});

const body = v.pipe(
	v.string('required'),
	v.transform((text) => text.replaceAll('\r\n', '\n').trim()),
	v.nonEmpty('required'),
	v.maxLength(5000, 'tooLong')
);

/** The words of a draft. */
export const messageWords = v.object({ revision, subject: line(200), body });

/** Drafts as they were read, `identifier:revision` each. */
export const approvalOfSeveral = v.object({
	masterclass: line(60),
	departure: v.picklist(['on-its-day', 'now'], 'notAChoice'),
	drafts: v.array(
		v.pipe(
			v.string('required'),
			v.regex(/^\w{1,60}:\d{1,9}$/, 'notAChoice'),
			v.transform((text) => {
				const [id = '', seen = ''] = text.split(':');
				return { id, revision: Number(seen) };
			})
		),
		'required'
	)
});

/** `revision` is the contact's. */
export const addressCorrection = v.object({ contact: line(60), revision, email: emailAddress });
