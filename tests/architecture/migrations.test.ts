import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { migrateDatabase, openDatabase, type Db } from '#lib/server/adapters/db/open.ts';
import * as schema from '#lib/server/adapters/db/schema/schema.ts';

type Journal = { entries: { idx: number; tag: string }[] };
type Row = Record<string, string | number | Buffer>;
type Column = {
	name: string;
	type: string;
	notnull: number;
	dflt_value: string | null;
	pk: number;
};
type Reference = { from: string; table: string; to: string };

const journal = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8')) as Journal;

const tableNames = (db: Db): string[] =>
	db.$client
		.prepare(
			"select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name not like '\\_\\_%' escape '\\' order by name"
		)
		.pluck()
		.all() as string[];

const createStatement = (db: Db, table: string): string =>
	db.$client.prepare('select sql from sqlite_schema where name = ?').pluck().get(table) as string;

/** Puts one row in every table, whatever the schema: references kept, closed lists respected. */
const fill = (db: Db): Record<string, Row> => {
	const rows: Record<string, Row> = {};
	const add = (table: string): void => {
		if (rows[table]) return;
		const references = db.$client.pragma(`foreign_key_list(${table})`) as Reference[];
		for (const reference of references) if (reference.table !== table) add(reference.table);
		const statement = createStatement(db, table);
		const value = ({ name, type }: Column): Row[string] => {
			const reference = references.find(({ from }) => from === name);
			const target = reference && rows[reference.table]?.[reference.to];
			if (target !== undefined) return target;
			const listed = new RegExp(`"${name}" in \\('([^']+)'`).exec(statement)?.[1];
			if (listed) return listed;
			return { INTEGER: 7, BLOB: Buffer.from('octets') }[type.toUpperCase()] ?? '{}';
		};
		const columns = (db.$client.pragma(`table_info(${table})`) as Column[]).filter(
			({ notnull, dflt_value, pk }) => pk > 0 || (notnull === 1 && dflt_value === null)
		);
		const row = Object.fromEntries(columns.map((column) => [column.name, value(column)]));
		const names = Object.keys(row);
		db.$client
			.prepare(
				`insert into "${table}" (${names.map((name) => `"${name}"`).join()}) values (${names.map(() => '?').join()})`
			)
			.run(...Object.values(row));
		rows[table] = row;
	};
	for (const table of tableNames(db)) add(table);
	return rows;
};

/** The migrations as they were when there were `count` of them. */
const withMigrations = <T>(count: number, work: (folder: string) => T): T => {
	const folder = mkdtempSync(join(tmpdir(), 'faisceau-drizzle-'));
	try {
		cpSync('drizzle', folder, { recursive: true });
		const kept = { ...journal, entries: journal.entries.slice(0, count) };
		writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify(kept));
		return work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
};

describe('the migrations', () => {
	test('say all that the tables say: generating yields nothing new', async () => {
		const last = String(journal.entries.at(-1)?.idx).padStart(4, '0');
		const recorded = JSON.parse(
			readFileSync(`drizzle/meta/${last}_snapshot.json`, 'utf8')
		) as Parameters<typeof generateSQLiteMigration>[0];
		const present = await generateSQLiteDrizzleJson(schema);
		expect(await generateSQLiteMigration(recorded, present)).toEqual([]);
	});

	test('make every table, each of them strict, from an empty database', () => {
		const db = openDatabase(':memory:');
		migrateDatabase(db, 'drizzle');
		const wanted = Object.values(schema)
			.filter((value: unknown) => value instanceof SQLiteTable)
			.map((table) => getTableConfig(table).name)
			.sort();
		expect(tableNames(db)).toEqual(wanted);
		expect(wanted.filter((table) => !/\bSTRICT\s*$/i.test(createStatement(db, table)))).toEqual([]);
		db.$client.close();
	});

	test('run twice, change nothing the second time', () => {
		const db = openDatabase(':memory:');
		migrateDatabase(db, 'drizzle');
		const rows = fill(db);
		migrateDatabase(db, 'drizzle');
		for (const [table, row] of Object.entries(rows))
			expect(db.$client.prepare(`select * from "${table}"`).get(), table).toMatchObject(row);
		db.$client.close();
	});

	test.each(journal.entries.slice(0, -1).map(({ tag }, index) => [index + 1, tag] as const))(
		'keep the data of a database that stood at number %i, %s',
		(count) => {
			const db = openDatabase(':memory:');
			withMigrations(count, (folder) => migrateDatabase(db, folder));
			const before = fill(db);
			migrateDatabase(db, 'drizzle');
			const left = new Set(tableNames(db));
			for (const [table, row] of Object.entries(before)) {
				if (!left.has(table)) continue;
				const after = db.$client.prepare(`select * from "${table}"`).all() as Row[];
				expect(after, table).toHaveLength(1);
				const common = Object.fromEntries(
					Object.entries(row).filter(([column]) => column in (after[0] ?? {}))
				);
				expect(after[0], table).toMatchObject(common);
			}
			expect(db.$client.pragma('foreign_key_check')).toEqual([]);
			db.$client.close();
		}
	);

	test('set the bytes of a message beside it, to the byte', () => {
		const db = openDatabase(':memory:');
		withMigrations(1, (folder) => migrateDatabase(db, folder));
		fill(db);
		db.$client.prepare("update messages set mime = x'00ff0d0a'").run();

		migrateDatabase(db, 'drizzle');

		expect(
			db.$client
				.prepare(
					'select m.id = b.message_id as same, hex(mime) as mime from messages m, message_bytes b'
				)
				.all()
		).toEqual([{ same: 1, mime: '00FF0D0A' }]);
		db.$client.close();
	});

	test('keep for its company what was made of its document when it was opened', () => {
		const db = openDatabase(':memory:');
		withMigrations(7, (folder) => migrateDatabase(db, folder));
		fill(db);
		db.$client
			.prepare("update readings set opened_at = 7, whole = 'convergent', reasons = '[]'")
			.run();
		db.$client.prepare("update reading_notes set strength = 'fort'").run();

		migrateDatabase(db, 'drizzle');

		const copy = db.$client.prepare('select opened_copy from readings').pluck().get() as string;
		const note = { strength: 'fort', remark: '{}', question: '{}', recommendation: '{}' };
		expect(JSON.parse(copy)).toEqual({
			whole: 'convergent',
			reasons: [],
			paragraph: '{}',
			notes: { I01: note }
		});
		db.$client.close();
	});
});
