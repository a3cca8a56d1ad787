/** The command line, for scripts and checks: `npm run --silent faisceau -- COMMAND`. */
import { text } from 'node:stream/consumers';
import { loadEnvironment } from './environment.ts';

export type CommandResult = {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
};
export type Command = (args: string[]) => CommandResult | Promise<CommandResult>;

/** Each command is loaded only when it is asked for: planning needs no database. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	doctor: async () => (await import('./cli/doctor.command.ts')).doctorCommand(process.env),
	backup: async () => (await import('./cli/safekeeping.command.ts')).backupCommand(process.env),
	restore: async () => (await import('./cli/safekeeping.command.ts')).restoreCommand(process.env),
	plan: async () => (await import('./cli/plan.command.ts')).planCommand,
	programme: async () => (await import('./cli/programme.command.ts')).programmeCommand,
	demo: async () => {
		const { demoCommand } = await import('./cli/demo.command.ts');
		const { compose } = await import('./lib/server/composition.ts');
		return demoCommand(() => compose(process.env).app);
	},
	user: async () => {
		const { userCommand } = await import('./cli/user.command.ts');
		const { compose } = await import('./lib/server/composition.ts');
		return userCommand(
			() => compose(process.env).app,
			() => text(process.stdin)
		);
	}
};

loadEnvironment();

const [name = '', ...args] = process.argv.slice(2);
const load = COMMANDS[name];
const result: CommandResult = load
	? await (
			await load()
		)(args)
	: {
			exitCode: 2,
			stdout: '',
			stderr: `Unknown command: ${name || '(none)'}. Commands: ${Object.keys(COMMANDS).join(', ')}.\n`
		};
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exitCode;
