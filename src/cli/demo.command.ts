import type { Application } from '#lib/server/application/application.ts';
import type { CommandResult } from '../cli.ts';
import { answerLater, BadInput, readOptions } from './options.ts';

/**
 * The demonstration: `demo` loads it, `demo --remove` takes it away. It belongs to the organiser of
 * `--email`, else to the first one.
 */
export const demoCommand =
	(app: () => Application) =>
	(args: string[]): Promise<CommandResult> =>
		answerLater(async () => {
			const options = readOptions(args, {
				email: { type: 'string' },
				remove: { type: 'boolean', default: false }
			});
			const { demo } = app();
			const scope = demo.organiserFor(options.email?.trim().toLowerCase() ?? null);
			if (scope === null)
				throw new BadInput(
					options.email === undefined
						? 'There is no organiser yet: open the address that `npm start` prints, or use `user create`.'
						: `No account has the address ${options.email}.`
				);
			if (options.remove) return `Demonstration removed: ${demo.remove(scope)} masterclasses.\n`;
			const loaded = await demo.load(scope);
			return loaded.ok
				? `Demonstration loaded for ${scope.email}: ${loaded.value.length} masterclasses.\n`
				: `The demonstration is there already for ${scope.email}.\n`;
		});
