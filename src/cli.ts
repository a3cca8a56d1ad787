/** The command line, for scripts and checks: `npm run --silent faisceau -- COMMAND`. */
import { text } from 'node:stream/consumers';
import { loadEnvironment } from './environment.ts';
import { InvalidSettings } from './lib/server/application/settings.ts';

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
	match: async () => (await import('./cli/match.command.ts')).matchCommand,
	select: async () => {
		const { selectCommand } = await import('./cli/select.command.ts');
		const { createHighsSolver } = await import('./lib/server/adapters/solver/highs.solver.ts');
		return (args) => selectCommand(args, createHighsSolver());
	},
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

/** A setting that cannot be used is bad input too, in one clear line. */
const run = async (command: Command): Promise<CommandResult> => {
	try {
		return await command(args);
	} catch (error) {
		if (!(error instanceof InvalidSettings)) throw error;
		return { exitCode: 2, stdout: '', stderr: `${error.message}\n` };
	}
};

const result: CommandResult = load
	? await run(await load())
	: {
			exitCode: 2,
			stdout: '',
			stderr: `Unknown command: ${name || '(none)'}. Commands: ${Object.keys(COMMANDS).join(', ')}.\n`
		};
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exitCode;
