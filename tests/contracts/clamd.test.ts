import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClamdScanner } from '#lib/server/adapters/files/clamd.ts';

const warnings: unknown[] = [];
const log = {
	info: () => undefined,
	warn: (facts: unknown) => warnings.push(facts),
	error: (facts: unknown) => warnings.push(facts)
};

async function* content(...pieces: (string | Buffer)[]): AsyncGenerator<Uint8Array> {
	for (const piece of pieces) yield Buffer.from(piece);
}

/** Speaks as clamd(8) says: `zPING`, `zINSTREAM`, pieces with their lengths, an empty one at the end. */
const daemonSaying = async (
	answer: (received: Buffer) => string | null,
	behave: (socket: Socket, received: Buffer) => boolean = () => true
) => {
	const sockets = new Set<Socket>();
	const server: Server = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => undefined);
		let waiting = Buffer.alloc(0);
		let received = Buffer.alloc(0);
		let command = '';
		socket.on('data', (piece) => {
			waiting = Buffer.concat([waiting, Buffer.from(piece)]);
			if (command === '') {
				const end = waiting.indexOf(0);
				if (end < 0) return;
				command = waiting.toString('latin1', 0, end);
				waiting = waiting.subarray(end + 1);
				if (command === 'zPING') socket.end('PONG\0');
			}
			while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32BE(0)) {
				const length = waiting.readUInt32BE(0);
				if (length === 0) {
					const words = answer(received);
					if (words === null) socket.destroy();
					else socket.end(`${words}\0`);
					return;
				}
				received = Buffer.concat([received, waiting.subarray(4, 4 + length)]);
				waiting = waiting.subarray(4 + length);
				if (!behave(socket, received)) return;
			}
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		address: { host: '127.0.0.1', port },
		stop: () => {
			for (const socket of sockets) socket.destroy();
			server.close();
		}
	};
};

let stop: () => void = () => undefined;
beforeEach(() => warnings.splice(0));
afterEach(() => stop());

const scannerFor = async (...given: Parameters<typeof daemonSaying>) => {
	const daemon = await daemonSaying(...given);
	stop = daemon.stop;
	return createClamdScanner(daemon.address, log, 2000);
};

test('what it calls OK is clean, whatever the pieces it came in', async () => {
	let seen = '';
	const scanner = await scannerFor((received) => {
		seen = received.toString();
		return 'stream: OK';
	});

	expect(await scanner.scan(content('Bon', 'jour', Buffer.alloc(0), ' !'))).toBe('clean');
	expect(seen).toMatch(/^Bonjour/);
	expect(warnings).toEqual([]);
});

test('20 MB arrive whole', async () => {
	let size = 0;
	const scanner = await scannerFor((received) => {
		size = received.length;
		return 'stream: OK';
	});

	expect(
		await scanner.scan(content(...Array.from({ length: 20 }, () => Buffer.alloc(1024 * 1024, 7))))
	).toBe('clean');
	expect(size).toBe(20 * 1024 * 1024);
});

test('what it names is infected', async () => {
	const scanner = await scannerFor(() => 'stream: Eicar-Test-Signature FOUND');

	expect(await scanner.scan(content('X5O!'))).toBe('infected');
});

test.each([
	'INSTREAM size limit exceeded. ERROR',
	'stream: Can’t allocate memory ERROR',
	'stream: OK FOUND? no',
	'UNKNOWN COMMAND',
	'OK',
	''
])('%j does not say that it is clean', async (answer) => {
	const scanner = await scannerFor(() => answer);

	expect(await scanner.scan(content('a'))).toBe('unsure');
	expect(warnings).toHaveLength(1);
});

test('a daemon that hangs up in the middle is not sure', async () => {
	const scanner = await scannerFor(
		() => 'stream: OK',
		(socket) => {
			socket.destroy();
			return false;
		}
	);

	expect(
		await scanner.scan(content(...Array.from({ length: 50 }, () => Buffer.alloc(65536))))
	).toBe('unsure');
});

test('a daemon that answers before the end is heard', async () => {
	const scanner = await scannerFor(
		() => 'stream: OK',
		(socket) => {
			socket.end('INSTREAM size limit exceeded. ERROR\0');
			return false;
		}
	);

	expect(
		await scanner.scan(content(...Array.from({ length: 50 }, () => Buffer.alloc(65536))))
	).toBe('unsure');
});

test('a daemon that says nothing is given up', async () => {
	const scanner = await scannerFor(
		() => 'never',
		() => false
	);

	expect(await scanner.scan(content('a'))).toBe('unsure');
});

test('a content that cannot be read to its end is not clean', async () => {
	const scanner = await scannerFor(() => 'stream: OK');
	async function* broken(): AsyncGenerator<Uint8Array> {
		yield Buffer.from('a');
		throw new Error('gone');
	}

	expect(await scanner.scan(broken())).toBe('unsure');
});

test('where nobody listens, nothing is clean', async () => {
	const daemon = await daemonSaying(() => 'stream: OK');
	daemon.stop();
	const scanner = createClamdScanner(daemon.address, log, 2000);

	expect(await scanner.scan(content('a'))).toBe('unsure');
	expect(await scanner.verify()).toMatch(/ECONNREFUSED/);
});

test('a daemon that is well says so', async () => {
	const scanner = await scannerFor(() => 'stream: OK');

	expect(await scanner.verify()).toBeNull();
});

const CLAMD = '/usr/sbin/clamd';
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
	''
);

/** With two signatures of our own: none is downloaded. */
test.runIf(existsSync(CLAMD))('the real daemon finds the test virus and nothing else', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'faisceau-clamd-'));
	const socket = join(folder, 'clamd.sock');
	const hex = Buffer.from(EICAR.slice(0, 60)).toString('hex');
	writeFileSync(
		join(folder, 'own.ndb'),
		`Own.Test.File:0:*:${hex}\nOwn.Other.File:0:*:${'00ff'.repeat(12)}\n`
	);
	writeFileSync(
		join(folder, 'clamd.conf'),
		`LocalSocket ${socket}\nDatabaseDirectory ${folder}\nForeground yes\nOfficialDatabaseOnly no\n`
	);
	const child = spawn(CLAMD, ['-c', join(folder, 'clamd.conf')], { stdio: 'ignore' });
	try {
		const scanner = createClamdScanner({ path: socket }, log);
		for (let tries = 0; (await scanner.verify()) !== null && tries < 100; tries += 1)
			await sleep(200);
		warnings.splice(0);

		expect(await scanner.verify()).toBeNull();
		expect(await scanner.scan(content(EICAR))).toBe('infected');
		expect(await scanner.scan(content('Bonjour'))).toBe('clean');
		expect(warnings).toEqual([]);
	} finally {
		child.kill('SIGTERM');
		await once(child, 'exit');
		rmSync(folder, { recursive: true, force: true });
	}
});
