import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { migrateDatabase, openDatabase } from '#lib/server/adapters/db/open.ts';
import { createTestApplication } from '../../tests/support/application.ts';
import { participationOf } from '../../tests/support/file-owners.ts';
import { doctorCommand } from './doctor.command.ts';

const root = mkdtempSync(join(tmpdir(), 'faisceau-'));
afterAll(() => rmSync(root, { recursive: true }));

const folder = (name: string) => {
	const path = join(root, name);
	mkdirSync(path);
	return path;
};

const sound = () => {
	const path = folder('sound');
	const db = openDatabase(join(path, 'faisceau.db'));
	migrateDatabase(db, 'drizzle');
	db.$client.close();
	return path;
};

const withoutFigures = (text: string) => text.replace(/\d+ MB/, '… MB');

test('all is well', async () => {
	const data = sound();
	const environment = { FAISCEAU_DATA: data, FAISCEAU_URL: 'https://faisceau.example.org' };

	const { exitCode, stdout } = await doctorCommand(environment)([]);

	expect(exitCode).toBe(0);
	expect(withoutFigures(stdout).split('\n')).toEqual([
		'ok   Address: https://faisceau.example.org',
		`ok   Database: ${data}/faisceau.db is whole.`,
		'ok   References: every one leads somewhere.',
		'ok   Migrations: up to date.',
		`ok   Disk: … MB free for ${data}.`,
		'note Virus scanner: FAISCEAU_CLAMAV is not set; nothing looks into files.',
		'note Mail: SMTP_URL is not set; messages wait in the outbox.',
		''
	]);
});

test('before the first start', async () => {
	const data = folder('new');

	const { exitCode, stdout } = await doctorCommand({ FAISCEAU_DATA: data })([]);

	expect(exitCode).toBe(0);
	expect(stdout).toContain(
		`note Database: ${data}/faisceau.db is not there yet; the first start makes it.\n`
	);
});

test('a database that is none', async () => {
	const data = folder('broken');
	writeFileSync(join(data, 'faisceau.db'), 'Bonjour');

	const { exitCode, stdout } = await doctorCommand({ FAISCEAU_DATA: data })([]);

	expect(exitCode).toBe(1);
	expect(stdout).toContain(`BAD  Database: ${data}/faisceau.db is not a database.\n`);
});

const nobodyAt = async (): Promise<number> => {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
};

test('files that are there, and files that are not', async () => {
	const data = folder('files');
	const t = createTestApplication({ database: join(data, 'faisceau.db') });
	const owner = await participationOf(t);
	const file = {
		...owner,
		purpose: 'document' as const,
		size: 6,
		type: 'pdf' as const,
		name: 'notice.pdf',
		state: 'available' as const,
		refusal: null,
		pages: 1,
		createdAt: 0
	};
	const [there, gone] = ['a'.repeat(64), 'b'.repeat(64)];
	const add = (id: string, sha256: string) =>
		t.store.write((r) => r.files.insert({ ...file, id, sha256 }));
	mkdirSync(join(data, 'files/aa/aa'), { recursive: true });
	writeFileSync(join(data, 'files/aa/aa', there), 'notice');
	add('fil_1', there);
	const look = async () => (await doctorCommand({ FAISCEAU_DATA: data })([])).stdout;

	expect(await look()).toContain(`ok   Files: 1 in ${data}/files, all there.\n`);
	add('fil_2', gone);
	expect(await look()).toContain(
		`BAD  Files: 1 of 2 are missing from ${data}/files, or not whole.\n`
	);
	t.db.$client.close();
});

test('a virus scanner that is not there', async () => {
	const port = await nobodyAt();
	const environment = {
		FAISCEAU_DATA: folder('scanner'),
		FAISCEAU_CLAMAV: `127.0.0.1:${port}`
	};

	const { exitCode, stdout } = await doctorCommand(environment)([]);

	expect(exitCode).toBe(1);
	expect(stdout).toContain(
		`BAD  Virus scanner: connect ECONNREFUSED 127.0.0.1:${port}. Until it answers, new files are set aside.\n`
	);
});

test('a mail server that is not there, its password untold', async () => {
	const port = await nobodyAt();
	const environment = {
		FAISCEAU_DATA: folder('mail'),
		SMTP_URL: `smtp://user:secret@127.0.0.1:${port}`
	};

	const { exitCode, stdout } = await doctorCommand(environment)([]);

	expect(exitCode).toBe(1);
	expect(stdout).toContain(`BAD  Mail: 127.0.0.1:${port} says: `);
	expect(stdout).not.toContain('secret');
});

test('settings that cannot be used, one line each', async () => {
	expect(await doctorCommand({ PORT: 'x', FAISCEAU_URL: 'ftp://x' })([])).toEqual({
		exitCode: 1,
		stdout:
			'BAD  Settings: FAISCEAU_URL must be http or https, without a path.\nBAD  Settings: PORT must be a number.\n',
		stderr: ''
	});
});

test('takes no options', async () => {
	expect(await doctorCommand({})(['--fix'])).toEqual({
		exitCode: 2,
		stdout: '',
		stderr: "Unknown option '--fix'.\n"
	});
});
