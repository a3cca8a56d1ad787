import * as v from 'valibot';
import { emailAddress, revision } from './fields.ts';

const identifier = v.pipe(v.string('required'), v.nonEmpty('required'), v.maxLength(60, 'tooLong'));

/** Drafts as they were read: `identifier:revision`, one or many. */
export const approvalForm = v.object({
	draft: v.pipe(
		v.array(
			v.pipe(
				v.string('required'),
				v.regex(/^\w{1,60}:\d{1,9}$/, 'notAChoice'),
				v.transform((text) => {
					const [id = '', read = '0'] = text.split(':');
					return { id, revision: Number(read) };
				})
			),
			'required'
		),
		v.minLength(1, 'required'),
		v.maxLength(500, 'tooLong')
	)
});

export const againForm = v.object({ contact: identifier });

export const addressForm = v.object({ contact: identifier, revision, email: emailAddress });
