/**
 * A real SMTP server in a process of its own, that keeps what it accepts:
 * `node tests/support/mail-server.ts FOLDER`. It prints its port, then serves until it is stopped.
 *
 * Each accepted mail becomes `FOLDER/<n>.eml`, beside `FOLDER/<n>.json` with its envelope. An
 * address that starts with `refused` gets 550 each time; one that starts with `later` gets 451 once.
 * MAIL_DELAY_MS is the time it takes for a mail, half before keeping it, half before saying so.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

const folder = process.argv[2];
if (!folder) throw new Error('A folder is needed.');
mkdirSync(folder, { recursive: true });

const pause = Number(process.env.MAIL_DELAY_MS ?? 0) / 2;
const putOff = new Set<string>();
let count = 0;

const refusal = (code: number, text: string) =>
	Object.assign(new Error(text), { responseCode: code });

const server = new SMTPServer({
	disabledCommands: ['AUTH', 'STARTTLS'],
	disableReverseLookup: true,
	onRcptTo: ({ address }, _session, done) => {
		if (address.startsWith('refused')) return done(refusal(550, '5.1.1 No such person here'));
		if (address.startsWith('later') && !putOff.has(address)) {
			putOff.add(address);
			return done(refusal(451, '4.7.1 Try again later'));
		}
		done();
	},
	onData: (stream, session, done) => {
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		stream.on('end', async () => {
			await sleep(pause);
			const name = String(++count).padStart(6, '0');
			const { mailFrom, rcptTo } = session.envelope;
			writeFileSync(
				join(folder, `${name}.json`),
				JSON.stringify({
					from: mailFrom ? mailFrom.address : '',
					to: rcptTo.map(({ address }) => address)
				})
			);
			// Whole or not at all: whoever reads the folder sees finished mails only.
			writeFileSync(join(folder, `${name}.part`), Buffer.concat(chunks));
			renameSync(join(folder, `${name}.part`), join(folder, `${name}.eml`));
			await sleep(pause);
			done();
		});
	}
});

// A client that is killed in the middle of a talk is what some tests are about.
server.on('error', () => undefined);

server.listen(0, '127.0.0.1', () => {
	const address = server.server.address();
	if (address === null || typeof address === 'string') throw new Error('No port.');
	process.stdout.write(`${address.port}\n`);
});
process.once('SIGTERM', () => server.close(() => process.exit(0)));
