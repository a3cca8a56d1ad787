import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { PARTICIPATION_FILES_MAX } from '#lib/domain/files/limits.ts';
import { migrateDatabase, openDatabase } from '#lib/server/adapters/db/open.ts';
import { createStore } from '#lib/server/adapters/db/store.ts';
import { createDiskStore } from '#lib/server/adapters/files/disk.store.ts';
import { createTestApplication } from './application.ts';
import { chanceFrom } from './chance.ts';
import { participationOf } from './file-owners.ts';
import { numberedPdf } from './pdfs.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/**
 * Sends files while the process that takes them in is killed `kills` times at random instants and
 * started again.
 *
 * @returns what must be nothing: files that were acknowledged and are not there whole; rows whose
 *   bytes are not there whole; bytes in the store that are not what their name says
 */
export const uploadThroughKills = async ({ kills, seed }: { kills: number; seed: number }) => {
	const data = mkdtempSync(join(tmpdir(), 'faisceau-upload-kills-'));
	const chance = chanceFrom(seed);
	const db = openDatabase(join(data, 'faisceau.db'));
	migrateDatabase(db, 'drizzle');
	const store = createStore(db);
	const owner = await participationOf(createTestApplication({ ports: { store } }));
	const kept = join(data, 'files');

	const result = { kills: 0, acknowledged: 0, lost: 0, halfRows: 0, halfFiles: 0, leftOver: 0 };
	let number = 0;
	const whole = (sha: string, size: number): boolean => {
		const path = join(kept, sha.slice(0, 2), sha.slice(2, 4), sha);
		if (!existsSync(path)) return false;
		const bytes = readFileSync(path);
		return bytes.length === size && sha256(bytes) === sha;
	};

	try {
		while (result.kills < kills) {
			const child = spawn(
				process.execPath,
				[
					'tests/support/upload-run.ts',
					data,
					owner.participationId,
					owner.masterclassId,
					String(number)
				],
				{ env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] }
			);
			const acknowledged: { number: number; id: string }[] = [];
			const ready = Promise.withResolvers<null>();
			createInterface(child.stdout).on('line', (line) => {
				const [mine, id] = line.split(' ');
				if (id === undefined) ready.resolve(null);
				else acknowledged.push({ number: Number(mine), id });
			});
			await ready.promise;
			await sleep(300 + chance() * 1500);
			child.kill('SIGKILL');
			await once(child, 'close');
			result.kills += 1;

			for (const one of acknowledged) {
				const row = store.read((r) => r.files.find(one.id));
				const sent = sha256(numberedPdf(one.number));
				if (row?.sha256 !== sent || !whole(row.sha256, row.size)) result.lost += 1;
			}
			const rows = store.read((r) => r.files.ofParticipation(owner.participationId));
			result.halfRows += rows.filter((row) => !whole(row.sha256, row.size)).length;
			for (const { sha256: name, size } of await createDiskStore(kept).contents())
				if (!whole(name, size)) result.halfFiles += 1;
			result.acknowledged += acknowledged.length;
			// Numbers that may have been under way are not used again.
			number = Math.max(number, ...rows.map(({ name }) => Number.parseInt(name, 10))) + 10;
			if (rows.length > PARTICIPATION_FILES_MAX / 2)
				store.write((r) => rows.forEach(({ id }) => r.files.remove(id)));
		}
		createDiskStore(kept).clean();
		result.leftOver = readdirSync(join(kept, 'incoming')).length;
		return result;
	} finally {
		db.$client.close();
		rmSync(data, { recursive: true, force: true });
	}
};
