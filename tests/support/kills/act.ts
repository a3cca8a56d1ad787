import { join } from 'node:path';
import { accepted } from '#lib/domain/shared/result.ts';
import { createDiskStore } from '#lib/server/adapters/files/disk.store.ts';
import { randomIds } from '#lib/server/adapters/system/ids.ts';
import { createSecrets } from '#lib/server/adapters/system/secrets.ts';
import { createTestApplication, type TestApplication } from '../application.ts';

/**
 * Something that the application does while its processes are killed, and how to see from outside
 * that nothing of it was lost. `World` and `Told` travel between processes as JSON.
 */
export type Act<World, Told> = {
	/** Of the program that runs it. */
	readonly name: string;

	/** Makes what the first process finds. `data`: the folder of the database and of the files. */
	prepare(
		t: TestApplication,
		killing: { readonly kills: number; readonly data: string }
	): World | Promise<World>;

	/**
	 * Readies process number `turn`, from 0, and returns what it then does until it is killed, as much
	 * as can be nothing but the act: it tells what the application has acknowledged.
	 */
	start(t: TestApplication, world: World, turn: number): Work<Told> | Promise<Work<Told>>;

	/** Everything that is wrong once process `turn` was killed, given all that was ever told. */
	faults(
		t: TestApplication,
		world: World,
		told: readonly Told[],
		turn: number
	): string[] | Promise<string[]>;

	/**
	 * Every other kill falls at any moment: after fewer acknowledgements than this, and fewer
	 * milliseconds. The others fall between two transactions: after at most so many writes.
	 */
	readonly within: {
		readonly acknowledgements: number;
		readonly milliseconds: number;
		readonly writes: number;
	};
};

type Work<Told> = (tell: (told: Told) => void) => void | Promise<void>;

/** The application on a data folder, as an earlier process may have left it. */
export const applicationIn = (data: string, onWrite = (): void => undefined): TestApplication =>
	createTestApplication({
		database: join(data, 'faisceau.db'),
		onWrite,
		ports: {
			ids: randomIds,
			secrets: createSecrets('the key of a test'),
			fileStore: createDiskStore(join(data, 'files')),
			// What is in a file changes nothing of what a kill does.
			inspector: { inspect: async () => accepted({ type: 'pdf', pages: 3 }) }
		}
	});
