import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { FileStore } from '#lib/server/application/ports/file.port.ts';
import { createDiskStore } from './disk.store.ts';

const root = mkdtempSync(join(tmpdir(), 'faisceau-store-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
let store: FileStore;
beforeEach(() => {
	folder = mkdtempSync(join(root, 'files-'));
	store = createDiskStore(folder);
});

const tree = () =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
	for (const text of texts) yield Buffer.from(text);
}

const keep = async (...texts: string[]) => {
	const taken = await store.take(pieces(...texts), 1000);
	if (!taken.ok) throw new Error(taken.reason);
	await taken.value.keep();
	return taken.value;
};

test('a content is kept under its SHA-256, two folders deep, and read back whole', async () => {
	const kept = await keep('Bon', 'jour');

	expect(kept).toMatchObject({ sha256: sha256('Bonjour'), size: 7 });
	expect(tree()).toEqual([join(kept.sha256.slice(0, 2), kept.sha256.slice(2, 4), kept.sha256)]);
	expect(await new Response(await store.open(kept.sha256)).text()).toBe('Bonjour');
	expect(await store.contents()).toEqual([{ sha256: kept.sha256, size: 7 }]);
});

test('nothing of a content is in the store before it is kept, nor after it is discarded', async () => {
	const taken = await store.take(pieces('Bonjour'), 1000);
	if (!taken.ok) throw new Error(taken.reason);

	expect(await store.contents()).toEqual([]);
	await taken.value.discard();
	expect(tree()).toEqual([]);
});

test('equal contents are kept once', async () => {
	await keep('Bonjour');
	await keep('Bonjour');

	expect(tree()).toHaveLength(1);
});

test('what does not fit is dropped at once, and the rest of it is read all the same', async () => {
	let given = 0;
	async function* counted(): AsyncGenerator<Uint8Array> {
		for (; given < 50; given += 1) {
			if (given > 12) expect(tree()).toEqual([]);
			yield Buffer.alloc(100);
		}
	}

	expect(await store.take(counted(), 1000)).toEqual({ ok: false, reason: 'too-large' });
	expect(given).toBe(50);
	expect(tree()).toEqual([]);
});

test('nothing is no file', async () => {
	expect(await store.take(pieces(), 1000)).toEqual({ ok: false, reason: 'empty' });
	expect(tree()).toEqual([]);
});

test('a transfer that breaks off leaves nothing', async () => {
	async function* broken(): AsyncGenerator<Uint8Array> {
		yield Buffer.from('Bon');
		throw new Error('gone');
	}

	expect(await store.take(broken(), 1000)).toEqual({ ok: false, reason: 'cut-off' });
	expect(tree()).toEqual([]);
});

test('nothing is taken in while the disk is nearly full', async () => {
	const full = createDiskStore(folder, Number.MAX_SAFE_INTEGER);

	expect(await full.take(pieces('Bonjour'), 1000)).toEqual({ ok: false, reason: 'no-space' });
	expect(tree()).toEqual([]);
});

test('only contents that are old enough are removed', async () => {
	const kept = await keep('Bonjour');

	expect(store.remove(kept.sha256, Date.now() - 60_000)).toBe(false);
	const [path = ''] = tree();
	utimesSync(join(folder, path), 1, 1);
	expect(store.remove(kept.sha256, Date.now() - 60_000)).toBe(true);
	expect(await store.open(kept.sha256)).toBeNull();
});

test('a start removes what the last run left half written, and nothing else', async () => {
	await keep('Bonjour');
	mkdirSync(join(folder, 'incoming'), { recursive: true });
	writeFileSync(join(folder, 'incoming', 'half'), 'Bon');

	store.clean();

	expect(tree()).toHaveLength(1);
	expect(await store.contents()).toHaveLength(1);
});

test('a name that is no SHA-256 never becomes a path', async () => {
	await expect(store.open('../../etc/passwd')).rejects.toThrow('Not the name of a content.');
	expect(() => store.remove('..', 0)).toThrow('Not the name of a content.');
});
