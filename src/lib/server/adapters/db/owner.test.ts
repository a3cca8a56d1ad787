import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUse, ownFolder } from './owner.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'faisceau-owner-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a data folder has one owner at a time', () => {
	const first = ownFolder(folder);

	expect(() => ownFolder(folder)).toThrow(FolderInUse);

	first.release();

	expect(() => ownFolder(folder).release()).not.toThrow();
});

test('an owner that is killed leaves the folder free at once', async () => {
	const child = spawn(process.execPath, [
		'--input-type=module',
		'-e',
		`import { ownFolder } from ${JSON.stringify(join(import.meta.dirname, 'owner.ts'))};
		ownFolder(${JSON.stringify(folder)});
		console.log('owned');
		setInterval(() => undefined, 1000);`
	]);
	await once(child.stdout, 'data');

	expect(() => ownFolder(folder)).toThrow(FolderInUse);

	child.kill('SIGKILL');
	await once(child, 'exit');

	expect(() => ownFolder(folder).release()).not.toThrow();
});
