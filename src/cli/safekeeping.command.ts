import { join } from 'node:path';
import { FolderInUse, ownFolder } from '#lib/server/adapters/db/owner.ts';
import {
	backupDatabase,
	restoreDatabase,
	UnusableFile
} from '#lib/server/adapters/db/safekeeping.ts';
import { systemClock } from '#lib/server/adapters/system/clock.ts';
import { readSettings } from '#lib/server/application/settings.ts';
import type { Command, CommandResult } from '../cli.ts';
import { BadInput, readWithFile } from './options.ts';

const MIGRATIONS = 'drizzle';
const NAME = 'faisceau.db';

const failure = (sentence: string, exitCode: 1 | 2): CommandResult => ({
	exitCode,
	stdout: '',
	stderr: `${sentence}\n`
});

const told = async (work: () => Promise<string>): Promise<CommandResult> => {
	try {
		return { exitCode: 0, stdout: await work(), stderr: '' };
	} catch (error) {
		if (error instanceof BadInput) return failure(error.message, 2);
		if (error instanceof UnusableFile) return failure(error.message, 2);
		if (error instanceof FolderInUse)
			return failure('The server runs on this data folder: stop it first.', 1);
		throw error;
	}
};

type Environment = Readonly<Record<string, string | undefined>>;

/** `backup FILE`: a whole and checked copy of the database, also while the server runs. */
export const backupCommand =
	(environment: Environment): Command =>
	(args) =>
		told(async () => {
			const { file } = readWithFile(args, {});
			const { dataFolder } = readSettings(environment);
			await backupDatabase(join(dataFolder, NAME), file, MIGRATIONS);
			return `Saved and checked: ${file}\n`;
		});

/** `restore FILE [--force]`: puts a backup in the place of the database. */
export const restoreCommand =
	(environment: Environment): Command =>
	(args) =>
		told(async () => {
			const { file, values } = readWithFile(args, { force: { type: 'boolean', default: false } });
			const { dataFolder } = readSettings(environment);
			const owned = ownFolder(dataFolder);
			try {
				const former = restoreDatabase(file, join(dataFolder, NAME), {
					force: values.force,
					now: systemClock.now(),
					migrations: MIGRATIONS
				});
				const kept = former === null ? '' : `The former database is kept as ${former}\n`;
				return `Restored from ${file}\n${kept}`;
			} finally {
				owned.release();
			}
		});
