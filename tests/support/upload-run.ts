/**
 * Takes in files in a process of its own: `node tests/support/upload-run.ts DATA PARTICIPATION
 * MASTERCLASS FIRST`. It prints `ready`, then the number and the identifier of each file once it was
 * acknowledged, and goes on until it is killed.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '#lib/server/adapters/db/open.ts';
import { createStore } from '#lib/server/adapters/db/store.ts';
import { createDiskStore } from '#lib/server/adapters/files/disk.store.ts';
import { createInspector } from '#lib/server/adapters/files/inspector.ts';
import { systemClock } from '#lib/server/adapters/system/clock.ts';
import { randomIds } from '#lib/server/adapters/system/ids.ts';
import { createFileUseCases } from '#lib/server/application/files.usecases.ts';
import { numberedPdf } from './pdfs.ts';

const [, , data = '', participationId = '', masterclassId = '', first = '0'] = process.argv;
const SENDERS = 3;
const PIECE = 16_384;

const silent = () => undefined;
const log = { info: silent, warn: silent, error: silent };
const files = createFileUseCases({
	store: createStore(openDatabase(join(data, 'faisceau.db'))),
	clock: systemClock,
	ids: randomIds,
	log,
	fileStore: createDiskStore(join(data, 'files')),
	inspector: createInspector(log),
	scanner: null
});
files.recover();

async function* arriving(bytes: Buffer): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += PIECE) {
		yield bytes.subarray(at, at + PIECE);
		await sleep(2);
	}
}

let number = Number(first);
const owner = { masterclassId, participationId, participantId: null, userId: null };
const send = async (): Promise<never> => {
	for (;;) {
		const mine = (number += 1);
		const content = arriving(numberedPdf(mine));
		const result = await files.receive(owner, 'document', { name: `${mine}.pdf`, content });
		if (!result.ok) throw new Error(result.reason);
		process.stdout.write(`${mine} ${result.value.id}\n`);
		// Room for the next ones: what was acknowledged is removed after the test looked at it.
		await sleep(1);
	}
};

process.stdout.write('ready\n');
await Promise.all(Array.from({ length: SENDERS }, send));
