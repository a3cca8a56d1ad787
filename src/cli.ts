/** The command line, for scripts and checks: `npm run --silent faisceau -- COMMAND`. */

export type CommandResult = {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
};
export type Command = (args: string[]) => CommandResult | Promise<CommandResult>;

/** Each command is loaded only when it is asked for: planning needs no database. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	plan: async () => (await import('./cli/plan.command.ts')).planCommand,
	programme: async () => (await import('./cli/programme.command.ts')).programmeCommand
};

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
