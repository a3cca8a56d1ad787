import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateDatabase, openDatabase } from '#lib/server/adapters/db/open.ts';
import { createDiskStore } from '#lib/server/adapters/files/disk.store.ts';
import { accepted } from '#lib/domain/shared/result.ts';
import { createTestApplication } from '../../tests/support/application.ts';
import { participationOf } from '../../tests/support/file-owners.ts';
import { ownFolder } from '#lib/server/adapters/db/owner.ts';

const root = mkdtempSync(join(tmpdir(), 'faisceau-'));
afterAll(() => rmSync(root, { recursive: true }));

const data = join(root, 'data');
const file = join(root, 'kept.db');
const database = join(data, 'faisceau.db');

/** The real command, in a process of its own. */
const faisceau = (folder: string, ...args: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', ...args], {
		env: { PATH: process.env.PATH, FAISCEAU_DATA: folder, SMTP_URL: '' },
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
};

const remember = (name: string) => {
	const db = openDatabase(database);
	db.$client
		.prepare(
			"insert into settings (key, value, updated_at) values ('body-name', ?, 0) on conflict (key) do update set value = excluded.value"
		)
		.run(name);
	return db;
};

const remembered = (path: string) => {
	const client = new Database(path, { readonly: true });
	const row = client.prepare("select value from settings where key = 'body-name'").pluck().get();
	client.close();
	return row;
};

beforeAll(() => {
	const db = openDatabase(database);
	migrateDatabase(db, 'drizzle');
	db.$client.close();
});

test(
	'a backup taken while the database is in use is whole, and comes back',
	{ timeout: 60_000 },
	() => {
		const open = remember('before');
		const saved = faisceau(data, 'backup', file);
		expect(saved).toEqual({ status: 0, stdout: `Saved and checked: ${file}\n`, stderr: '' });
		open.$client.close();
		expect(readdirSync(root).toSorted()).toEqual(['data', 'kept.db']);
		remember('after').$client.close();

		expect(faisceau(data, 'restore', file)).toEqual({
			status: 2,
			stdout: '',
			stderr: `${database} exists already; --force replaces it and keeps it beside.\n`
		});
		expect(remembered(database)).toBe('after');
		const restored = faisceau(data, 'restore', file, '--force');

		expect([restored.status, restored.stderr]).toEqual([0, '']);
		expect(remembered(database)).toBe('before');
		const former = restored.stdout.trim().split('kept as ')[1] ?? '';
		expect(remembered(former)).toBe('after');
	}
);

test('files go with their database, and come back with it', { timeout: 60_000 }, async () => {
	const home = join(root, 'with-files');
	const copy = join(root, 'with-files.db');
	const t = createTestApplication({
		database: join(home, 'faisceau.db'),
		ports: {
			fileStore: createDiskStore(join(home, 'files')),
			inspector: { inspect: async () => accepted({ type: 'pdf', pages: 1 }) }
		}
	});
	const owner = await participationOf(t);
	const send = async (words: string) => {
		const content = Readable.from([Buffer.from(words)]);
		const sent = await t.app.files.receive(owner, 'document', { name: 'un.pdf', content });
		if (!sent.ok) throw new Error(sent.reason);
		return sent.value;
	};
	const files = async (folder: string) =>
		(await createDiskStore(folder).contents()).map(({ sha256 }) => sha256).toSorted();
	const [first, second] = [await send('first'), await send('second')];

	const said = `Saved and checked: ${copy}, with its files (2) in ${copy}.files\n`;
	expect(faisceau(home, 'backup', copy)).toEqual({ status: 0, stdout: said, stderr: '' });
	t.app.files.remove(owner, first.id);
	const third = await send('third');
	expect(faisceau(home, 'backup', copy).stdout).toBe(said);
	expect(await files(`${copy}.files`)).toEqual([second.sha256, third.sha256].toSorted());
	t.db.$client.close();

	const elsewhere = join(root, 'elsewhere');
	expect(faisceau(elsewhere, 'restore', copy)).toMatchObject({ status: 0, stderr: '' });
	expect(await files(join(elsewhere, 'files'))).toEqual([second.sha256, third.sha256].toSorted());
});

test('a file that is damaged is never taken for whole', { timeout: 60_000 }, async () => {
	const [home, copy] = [join(root, 'with-files'), join(root, 'damaged.db')];
	const [{ sha256 } = { sha256: '' }] = await createDiskStore(join(home, 'files')).contents();
	writeFileSync(join(home, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256), 'other');

	const { status, stderr } = faisceau(home, 'backup', copy);

	expect([status, stderr]).toEqual([
		2,
		`${copy} is saved, but 1 of its 2 files could not be copied from ${home}/files.\n`
	]);
});

test('nothing is restored under a server that runs', { timeout: 30_000 }, () => {
	const owned = ownFolder(data);

	const refused = faisceau(data, 'restore', file, '--force');
	owned.release();

	expect(refused).toEqual({
		status: 1,
		stdout: '',
		stderr: 'The server runs on this data folder: stop it first.\n'
	});
});

test.each([
	['a text', (path: string) => writeFileSync(path, 'Bonjour'), 'is not a database.'],
	[
		'the database of another application',
		(path: string) => new Database(path).exec('create table cats (name text)').close(),
		'is no database of Faisceau.'
	],
	[
		'the database of a newer version',
		(path: string) => {
			const db = openDatabase(path);
			migrateDatabase(db, 'drizzle');
			db.$client
				.prepare("insert into __drizzle_migrations (hash, created_at) values ('x', 4102444800000)")
				.run();
			db.$client.pragma('journal_mode = DELETE');
			db.$client.close();
		},
		'comes from a newer version of Faisceau: update first.'
	],
	['nothing', () => undefined, 'does not exist.']
])('%s is refused and changes nothing', { timeout: 30_000 }, (what, make, sentence) => {
	const strange = join(root, `${what.replaceAll(' ', '-')}.db`);
	make(strange);

	expect(faisceau(data, 'restore', strange, '--force')).toEqual({
		status: 2,
		stdout: '',
		stderr: `${strange} ${sentence}\n`
	});
	expect(remembered(database)).toBe('before');
});

test.each([[['backup']], [['backup', 'a', 'b']], [['restore']]])(
	'%j asks for one file',
	{ timeout: 30_000 },
	(args) =>
		expect(faisceau(data, ...args)).toEqual({
			status: 2,
			stdout: '',
			stderr: 'Name one file.\n'
		})
);

test('a backup leaves nothing half done where it cannot be written', { timeout: 30_000 }, () => {
	mkdirSync(join(root, 'empty'), { recursive: true });

	expect(faisceau(join(root, 'empty'), 'backup', file).stderr).toBe(
		`${join(root, 'empty', 'faisceau.db')} does not exist.\n`
	);
	expect(faisceau(data, 'backup', join(root, 'nowhere', 'kept.db')).stderr).toBe(
		`The folder of ${join(root, 'nowhere', 'kept.db')} does not exist.\n`
	);
	expect(readdirSync(root)).not.toContain('kept.db.part');
});
