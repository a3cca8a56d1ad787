import { join } from 'node:path';
import { FolderInUse, ownFolder } from '#lib/server/adapters/db/owner.ts';
import {
	backupDatabase,
	neededContents,
	restoreDatabase,
	UnusableFile,
	type NeededContent
} from '#lib/server/adapters/db/safekeeping.ts';
import { createDiskStore } from '#lib/server/adapters/files/disk.store.ts';
import { copyContents, keepContents } from '#lib/server/adapters/files/safekeeping.ts';
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

/** Beside the copy of a database, its files. */
const filesOf = (file: string): string => `${file}.files`;

/** A file thrown away between the two copies is not needed by a newer copy of the database. */
const ROUNDS = 3;

/** `backup FILE`: a whole and checked copy of the database and of its files, also while the server runs. */
export const backupCommand =
	(environment: Environment): Command =>
	(args) =>
		told(async () => {
			const { file } = readWithFile(args, {});
			const { dataFolder, filesFolder } = readSettings(environment);
			const copies = createDiskStore(filesOf(file));
			let [needed, missing]: [NeededContent[], NeededContent[]] = [[], []];
			for (let round = 0; round < ROUNDS; round += 1) {
				await backupDatabase(join(dataFolder, NAME), file, MIGRATIONS);
				needed = neededContents(file);
				missing = await copyContents(createDiskStore(filesFolder), copies, needed);
				if (missing.length === 0) break;
			}
			await keepContents(copies, needed);
			if (missing.length > 0)
				throw new UnusableFile(
					`${file} is saved, but ${missing.length} of its ${needed.length} files could not be copied from ${filesFolder}.`
				);
			const files =
				needed.length === 0 ? '' : `, with its files (${needed.length}) in ${filesOf(file)}`;
			return `Saved and checked: ${file}${files}\n`;
		});

/** `restore FILE [--force]`: puts a backup in the place of the database, and its files back. */
export const restoreCommand =
	(environment: Environment): Command =>
	(args) =>
		told(async () => {
			const { file, values } = readWithFile(args, { force: { type: 'boolean', default: false } });
			const { dataFolder, filesFolder } = readSettings(environment);
			const owned = ownFolder(dataFolder);
			try {
				const former = restoreDatabase(file, join(dataFolder, NAME), {
					force: values.force,
					now: systemClock.now(),
					migrations: MIGRATIONS
				});
				const kept = former === null ? '' : `The former database is kept as ${former}\n`;
				const missing = await copyContents(
					createDiskStore(filesOf(file)),
					createDiskStore(filesFolder),
					neededContents(file)
				);
				if (missing.length > 0)
					throw new UnusableFile(
						`${kept}The database is restored, but ${missing.length} of its files are not whole in ${filesOf(file)}.`
					);
				return `Restored from ${file}\n${kept}`;
			} finally {
				owned.release();
			}
		});
