import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import * as schema from './schema/schema.ts';
import { keepStatements } from './statements.ts';

/** The embedded database, open and migrated. */
export type Db = ReturnType<typeof drizzle<typeof schema>> & { $client: Database.Database };

/**
 * Set on every connection: a connection that merely opens a WAL file would run at
 * synchronous=NORMAL, where a power cut can lose a committed transaction.
 */
const PRAGMAS = [
	'journal_mode = WAL',
	'synchronous = FULL',
	'foreign_keys = ON',
	'busy_timeout = 5000',
	'trusted_schema = OFF',
	'cell_size_check = ON'
] as const;

/**
 * Opens the database file, or a fresh database in memory for `:memory:`, without migrating it.
 *
 * @param file path of the file; its folder is made when missing
 */
export const openDatabase = (file: string): Db => {
	if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
	const client = new Database(file);
	for (const pragma of PRAGMAS) client.pragma(pragma);
	if (file !== ':memory:' && client.pragma('synchronous', { simple: true }) !== 2)
		throw new Error('The database refuses synchronous=FULL.');
	return Object.assign(drizzle(keepStatements(client), { schema }), { $client: client });
};

/**
 * Brings the schema up to date, forward only. Foreign keys are off meanwhile, since rebuilding a
 * table would otherwise delete what refers to it; they are checked afterwards.
 *
 * @param folder the `drizzle` folder shipped with the application
 */
export const migrateDatabase = (db: Db, folder: string): void => {
	db.$client.pragma('foreign_keys = OFF');
	migrate(db, { migrationsFolder: folder });
	const broken = db.$client.pragma('foreign_key_check') as unknown[];
	if (broken.length > 0)
		throw new Error(`The migrated database breaks ${broken.length} references.`);
	db.$client.pragma('foreign_keys = ON');
};
