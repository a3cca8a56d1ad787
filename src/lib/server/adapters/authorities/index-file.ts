import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownName } from '#lib/domain/directory/authority.ts';
import { fold, foldPlace } from '#lib/domain/directory/fold.ts';
import { readReference, referenceVersion } from './reference.ts';

/** Raised when the shape of the index or what is put in it changes. */
const SHAPE = 1;

/**
 * Rows are numbered by importance: a full-text query that stops after a few rows has the most
 * populated ones, without sorting all that match. Prefixes of one to four signs have an index of
 * their own, so that the first keys typed answer as fast as the later ones.
 */
const SCHEMA = `
	CREATE TABLE authorities (
		id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, own TEXT NOT NULL,
		code TEXT NOT NULL, siren TEXT, department TEXT, department_name TEXT, population INTEGER
	) STRICT;
	CREATE INDEX authorities_by_name ON authorities (own);
	CREATE UNIQUE INDEX authorities_by_code ON authorities (kind, code);
	CREATE VIRTUAL TABLE words USING fts5 (
		text, content='', columnsize=0, detail=none, prefix='1 2 3 4'
	);
`;

const fill = (db: Database.Database): void => {
	db.exec(SCHEMA);
	const line = db.prepare('INSERT INTO authorities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
	const words = db.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)');
	db.transaction(() => {
		readReference().forEach((row, at) => {
			line.run(
				at + 1,
				row.kind,
				row.name,
				ownName(row.name),
				row.code,
				row.siren,
				row.department,
				row.departmentName,
				row.population
			);
			words.run(
				at + 1,
				[foldPlace(row.name), ...[row.code, row.siren ?? '', ...row.alsoFoundBy].map(fold)].join(
					' '
				)
			);
		});
	})();
	db.exec("INSERT INTO words (words) VALUES ('optimize')");
};

/**
 * Opens the index of authorities, read-only. It is built once for each version of the reference,
 * beside the data, under another name until it is whole; the indexes of older versions go.
 *
 * @param folder where the index is kept, or `:memory:` to build one for this process alone
 */
export const openAuthorityIndex = (folder: string): Database.Database => {
	if (folder === ':memory:') {
		const db = new Database(':memory:');
		fill(db);
		return db;
	}
	const name = `authorities-${referenceVersion()}-${SHAPE}.db`;
	const file = join(folder, name);
	if (!existsSync(file)) {
		mkdirSync(dirname(file), { recursive: true });
		const unfinished = `${file}.${process.pid}`;
		rmSync(unfinished, { force: true });
		const db = new Database(unfinished);
		db.pragma('journal_mode = OFF');
		db.pragma('synchronous = OFF');
		fill(db);
		db.close();
		renameSync(unfinished, file);
		for (const other of readdirSync(folder))
			if (/^authorities-.*\.db$/.test(other) && other !== name)
				rmSync(join(folder, other), { force: true });
	}
	return new Database(file, { readonly: true });
};
