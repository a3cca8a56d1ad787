import Database from 'better-sqlite3';
import {
	closeSync,
	constants,
	copyFileSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A file that cannot be kept or taken back; the message says why, in one sentence. */
export class UnusableFile extends Error {}

/** What a look at a database file found; lists are empty when all is well. */
export type Condition = {
	readonly integrity: readonly string[];
	/** How many rows refer to something that is not there. */
	readonly brokenReferences: number;
	/** Migrations that this version of the application has and the file lacks. */
	readonly pending: number;
	/** The file was written by a newer version. */
	readonly newer: boolean;
};

type Journal = { readonly entries: readonly { readonly when: number }[] };

const openReadOnly = (file: string): Database.Database => {
	try {
		const client = new Database(file, { readonly: true, fileMustExist: true });
		client.pragma('busy_timeout = 5000');
		client.prepare('select count(*) from sqlite_master').get();
		return client;
	} catch {
		throw new UnusableFile(`${file} is not a database.`);
	}
};

/**
 * Looks at a database without changing it; the server may go on meanwhile.
 *
 * @param migrations the `drizzle` folder shipped with the application
 * @throws UnusableFile when it is no database of this application
 */
export const inspectDatabase = (file: string, migrations: string): Condition => {
	if (!existsSync(file)) throw new UnusableFile(`${file} does not exist.`);
	const client = openReadOnly(file);
	try {
		const journal = JSON.parse(
			readFileSync(join(migrations, 'meta/_journal.json'), 'utf8')
		) as Journal;
		const known = journal.entries.map(({ when }) => when);
		const applied = appliedMigrations(client, file);
		return {
			integrity: (client.pragma('integrity_check') as { integrity_check: string }[])
				.map((row) => row.integrity_check)
				.filter((line) => line !== 'ok'),
			brokenReferences: (client.pragma('foreign_key_check') as unknown[]).length,
			pending: known.filter((when) => !applied.includes(when)).length,
			newer: applied.some((when) => !known.includes(when))
		};
	} finally {
		client.close();
	}
};

const appliedMigrations = (client: Database.Database, file: string): number[] => {
	try {
		client.prepare('select id from masterclasses limit 1').get();
		return client
			.prepare<[], { created_at: number }>('select created_at from __drizzle_migrations')
			.all()
			.map((row) => Number(row.created_at));
	} catch {
		throw new UnusableFile(`${file} is no database of Faisceau.`);
	}
};

/** A content that the rows of a database need, as the store of files names it. */
export type NeededContent = { readonly sha256: string; readonly size: number };

/**
 * The contents of files that a database needs.
 *
 * @throws UnusableFile when it is no database; one of an older version that knew no files needs none
 */
export const neededContents = (file: string): NeededContent[] => {
	const client = openReadOnly(file);
	try {
		const known = client.prepare("select 1 from sqlite_master where name = 'files'").get();
		if (known === undefined) return [];
		return client
			.prepare<[], NeededContent>(
				"select distinct sha256, size from files where state <> 'refused' order by sha256"
			)
			.all();
	} finally {
		client.close();
	}
};

/** The file under its final name is either whole or absent: it takes that name once it is checked. */
const keepWhole = (part: string, file: string, migrations: string): void => {
	const { integrity, brokenReferences } = inspectDatabase(part, migrations);
	if (integrity.length > 0 || brokenReferences > 0)
		throw new UnusableFile('The copy is damaged and was not kept.');
	const handle = openSync(part, 'r');
	fsyncSync(handle);
	closeSync(handle);
	renameSync(part, file);
};

/**
 * Copies a database while it is in use, to a file that can be restored.
 *
 * @throws UnusableFile when the copy is not sound; nothing is left behind then
 */
export const backupDatabase = async (
	database: string,
	file: string,
	migrations: string
): Promise<void> => {
	if (!existsSync(database)) throw new UnusableFile(`${database} does not exist.`);
	if (resolve(database) === resolve(file))
		throw new UnusableFile('The backup cannot be the database itself.');
	if (!existsSync(dirname(resolve(file))))
		throw new UnusableFile(`The folder of ${file} does not exist.`);
	const part = `${file}.part`;
	rmSync(part, { force: true });
	const client = openReadOnly(database);
	try {
		await client.backup(part);
		// A copy of a WAL database asks for its companions; one that travels alone must not.
		const copy = new Database(part);
		copy.pragma('journal_mode = DELETE');
		copy.close();
		keepWhole(part, file, migrations);
	} finally {
		client.close();
		rmSync(part, { force: true });
	}
};

/**
 * Puts a backup in the place of the database; the former one stays beside it. The caller owns the
 * data folder: no server runs.
 *
 * @param now epoch milliseconds, for the name of the former database
 * @returns the former database, or null when there was none
 * @throws UnusableFile when the file cannot be used; the database is untouched then
 */
export const restoreDatabase = (
	file: string,
	database: string,
	{ force, now, migrations }: { force: boolean; now: number; migrations: string }
): string | null => {
	const condition = inspectDatabase(file, migrations);
	if (condition.newer)
		throw new UnusableFile(`${file} comes from a newer version of Faisceau: update first.`);
	if (condition.integrity.length > 0 || condition.brokenReferences > 0)
		throw new UnusableFile(`${file} is damaged.`);
	const present = existsSync(database);
	if (present && !force)
		throw new UnusableFile(`${database} exists already; --force replaces it and keeps it beside.`);
	mkdirSync(dirname(database), { recursive: true });
	const part = `${database}.part`;
	try {
		rmSync(part, { force: true });
		copyFileSync(file, part, constants.COPYFILE_EXCL);
		if (!present) {
			keepWhole(part, database, migrations);
			return null;
		}
		settle(database);
		const stamp = new Date(now).toISOString().replace(/[:.]/g, '-').slice(0, 19);
		const former = `${database}.before-${stamp}`;
		renameSync(database, former);
		for (const companion of ['-wal', '-shm']) rmSync(`${database}${companion}`, { force: true });
		keepWhole(part, database, migrations);
		return former;
	} finally {
		rmSync(part, { force: true });
	}
};

/** Brings everything of a database into its one file, when it can still be opened. */
const settle = (database: string): void => {
	try {
		const client = new Database(database);
		client.pragma('wal_checkpoint(TRUNCATE)');
		client.pragma('journal_mode = DELETE');
		client.close();
	} catch {
		// A broken database is replaced all the same; that may be why somebody restores.
	}
};
