import { expect, test } from 'vitest';
import { createTestApplication } from '../../tests/support/application.ts';
import { userCommand } from './user.command.ts';

const withInput = (input: string) => {
	const { app } = createTestApplication();
	return {
		app,
		run: userCommand(
			() => app,
			async () => input
		)
	};
};
const camille = ['--email', 'Camille@example.org', '--name', 'Camille Réau'];

test('creates an account with the password of standard input', async () => {
	const { run } = withInput('une phrase de passe\n');

	expect(await run(['create', ...camille])).toEqual({
		exitCode: 0,
		stdout: 'Account created: camille@example.org.\n',
		stderr: ''
	});
	expect(await run(['create', ...camille])).toEqual({
		exitCode: 2,
		stdout: '',
		stderr: 'An account already has the address camille@example.org.\n'
	});
	expect((await run(['password', '--email', 'camille@example.org'])).exitCode).toBe(0);
});

test.each([
	[
		[],
		'une phrase de passe',
		'Say `user create` or `user password`; the password comes on standard input.'
	],
	[['create', '--email', 'camille@example.org'], 'une phrase de passe', '--name is missing.'],
	[
		['create', '--email', 'a@b.test\nBcc: c@d.test', '--name', 'X'],
		'une phrase de passe',
		'--email is not a valid address.'
	],
	[['create', ...camille], 'court', 'The password needs at least 12 characters.'],
	[['create', ...camille], '', 'The password needs at least 12 characters.'],
	[
		['create', '--email', 'x@example.org', '--name', 'n'.repeat(121)],
		'une phrase de passe',
		'--name may have at most 120 characters.'
	],
	[['create', '--colour', 'red'], 'une phrase de passe', "Unknown option '--colour'."],
	[
		['password', '--email', 'nobody@example.org'],
		'une phrase de passe',
		'No account has the address nobody@example.org.'
	]
])('%j with password %j is refused in one line', async (args, input, sentence) => {
	expect(await withInput(input).run(args)).toEqual({
		exitCode: 2,
		stdout: '',
		stderr: `${sentence}\n`
	});
});
