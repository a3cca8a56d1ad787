import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateDatabase, openDatabase } from '#lib/server/adapters/db/open.ts';
import { createStore } from '#lib/server/adapters/db/store.ts';
import { bundle } from './bundle.ts';
import { chanceFrom } from './chance.ts';
import { queuedMessage } from './messages.ts';
import { startMailServer } from './processes.ts';

const identityOf = (mail: string) => /^Message-ID: (.+)$/im.exec(mail)?.[1]?.trim() ?? '?';

/**
 * Sends `messages` through a real SMTP server while the sending process is killed `kills` times at
 * random instants and started again.
 *
 * @returns what a person would count: every message, how often the server accepted it, and how often
 *   it should have: once, and once more for each kill that fell after the server's acceptance and
 *   before ours was saved
 */
export const sendThroughKills = async (options: {
	messages: number;
	kills: number;
	seed: number;
	/** Milliseconds the server takes for a message, so that kills find some on the way. */
	delay: number;
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'faisceau-kills-'));
	const mails = join(folder, 'mails');
	const chance = chanceFrom(options.seed);
	const server = await startMailServer(mails, { MAIL_DELAY_MS: String(options.delay) });
	const database = join(folder, 'faisceau.db');
	const db = openDatabase(database);
	migrateDatabase(db, 'drizzle');
	const numbers = Array.from({ length: options.messages }, (_, index) => index + 1);
	createStore(db).write((r) => numbers.forEach((n) => r.messages.insert(queuedMessage(n))));

	const accepted = () =>
		readdirSync(mails)
			.filter((name) => name.endsWith('.eml'))
			.map((name) => {
				const mail = readFileSync(join(mails, name), 'utf8');
				return { id: identityOf(mail), hash: createHash('sha256').update(mail).digest('hex') };
			});
	const inState = (state: string) =>
		(
			db.$client.prepare('select message_id as id from messages where state = ?').all(state) as {
				id: string;
			}[]
		).map(({ id }) => id);

	const program = await bundle('tests/support/delivery-run.ts');
	const start = async () => {
		const child = spawn(process.execPath, [program, database, server.url], {
			env: { ...process.env, NODE_OPTIONS: '' },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		await once(child.stdout, 'data');
		return child;
	};

	const expected = new Map(
		numbers.map((n) => [`<msg_${String(n).padStart(4, '0')}@faisceau.test>`, 1])
	);
	let kills = 0;
	try {
		const share = (options.messages * options.delay) / 3 / (options.kills + 1);
		while (inState('queued').length > 0 || inState('sending').length > 0) {
			const child = await start();
			if (kills < options.kills) {
				await sleep(chance() * 2 * share);
				child.kill('SIGKILL');
				await once(child, 'exit');
				kills += 1;
				// The server finishes with what had wholly arrived.
				await sleep(options.delay + 50);
				const known = new Set(accepted().map(({ id }) => id));
				for (const id of inState('sending'))
					if (known.has(id)) expected.set(id, (expected.get(id) ?? 0) + 1);
			} else {
				while (inState('queued').length > 0 || inState('sending').length > 0) await sleep(20);
				child.kill('SIGTERM');
				await once(child, 'exit');
			}
		}
		const mailsAccepted = accepted();
		const counted = new Map<string, number>();
		for (const { id } of mailsAccepted) counted.set(id, (counted.get(id) ?? 0) + 1);
		return {
			kills,
			sent: inState('sent').length,
			lost: numbers.length - counted.size,
			doubles: mailsAccepted.length - counted.size,
			/** Copies of one message whose bytes differ: there must be none. */
			changed: new Set(mailsAccepted.map(({ id, hash }) => `${id} ${hash}`)).size - counted.size,
			counted: Object.fromEntries([...counted].sort()),
			expected: Object.fromEntries([...expected].sort())
		};
	} finally {
		db.$client.close();
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
};
