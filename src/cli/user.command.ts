import * as v from 'valibot';
import { emailAddress, line } from '#lib/schemas/fields.ts';
import { newPassword } from '#lib/schemas/organiser.ts';
import type { Application } from '#lib/server/application/application.ts';
import type { CommandResult } from '../cli.ts';
import { answerLater, BadInput, readOptions, required } from './options.ts';

const SENTENCES: Readonly<Record<string, string>> = {
	passwordTooShort: 'The password needs at least 12 characters.',
	passwordTooLong: 'The password may have at most 128 characters.',
	notAnEmail: '--email is not a valid address.',
	nameTooLong: '--name may have at most 120 characters.'
};

const read = <Schema extends v.GenericSchema>(schema: Schema, value: unknown, what: string) => {
	const parsed = v.safeParse(schema, value);
	if (!parsed.success)
		throw new BadInput(SENTENCES[parsed.issues[0].message] ?? `${what} is not usable.`);
	return parsed.output as v.InferOutput<Schema>;
};

/**
 * Accounts, for whoever owns the machine: `user create --email … --name …` and
 * `user password --email …`.
 *
 * @param readInput reads standard input to its end; its first line is the password
 */
export const userCommand = (
	app: () => Application,
	readInput: () => Promise<string>
): ((args: string[]) => Promise<CommandResult>) => {
	const password = async () =>
		read(newPassword, (await readInput()).split(/\r?\n/)[0], 'The password');

	const create = async (args: string[]) => {
		const options = readOptions(args, { email: { type: 'string' }, name: { type: 'string' } });
		const email = read(emailAddress, required(options.email, 'email'), '--email');
		const name = read(line(120), required(options.name, 'name'), '--name');
		const created = await app().organisers.create(
			{ email, name, password: await password() },
			'fr'
		);
		if (!created.ok) throw new BadInput(`An account already has the address ${email}.`);
		return `Account created: ${email}.\n`;
	};

	const renew = async (args: string[]) => {
		const options = readOptions(args, { email: { type: 'string' } });
		const email = read(emailAddress, required(options.email, 'email'), '--email');
		const set = await app().passwords.set(email, await password());
		if (!set.ok) throw new BadInput(`No account has the address ${email}.`);
		return `New password for ${email}; every session of this account is closed.\n`;
	};

	return ([action, ...args]) =>
		answerLater(async () => {
			if (action === 'create') return create(args);
			if (action === 'password') return renew(args);
			throw new BadInput(
				'Say `user create` or `user password`; the password comes on standard input.'
			);
		});
};
