import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { ScanVerdict, VirusScanner } from '#lib/server/application/ports/file.port.ts';
import type { Log } from '#lib/server/application/ports/system.port.ts';
import type { ScannerAddress } from '#lib/server/application/settings.ts';

/** Milliseconds without a sign of life; the daemon is silent while it looks. */
const PATIENCE = 60_000;

/** An answer is one line; more is no answer of this daemon. */
const ANSWER_MAX = 4096;

/** What it answers to one command; empty when it goes away without a word. */
const answerOf = async (socket: Socket): Promise<string> => {
	let answer = '';
	for await (const piece of socket) {
		answer += String(piece);
		if (answer.includes('\0') || answer.length > ANSWER_MAX) break;
	}
	return answer.split('\0')[0]?.trim() ?? '';
};

const lengthOf = (piece: Uint8Array): Buffer => {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(piece.byteLength);
	return length;
};

const END = Buffer.alloc(4);

/**
 * ClamAV by its daemon, which keeps the signatures in its own memory (clamd(8), INSTREAM). Whatever
 * it says but `OK` is not clean: it may be down, without signatures, or have a lower limit than ours.
 */
export const createClamdScanner = (
	address: ScannerAddress,
	log: Log,
	patience: number = PATIENCE
): VirusScanner => {
	/** Runs one command; `send` writes what follows it. */
	const ask = async (command: string, send: (socket: Socket) => Promise<void>): Promise<string> => {
		const socket = connect(address);
		socket.setTimeout(patience, () => socket.destroy(new Error('No answer.')));
		try {
			await once(socket, 'connect');
			const answer = answerOf(socket);
			socket.write(`z${command}\0`);
			// The daemon may answer, and hang up, before it has everything: its answer counts.
			const sent = send(socket).catch((error: unknown) => {
				if (socket.writable) throw error;
			});
			const [words] = await Promise.all([answer, sent]);
			return words;
		} finally {
			socket.destroy();
		}
	};

	return {
		scan: async (content): Promise<ScanVerdict> => {
			try {
				const answer = await ask('INSTREAM', async (socket) => {
					for await (const piece of content) {
						if (!socket.writable) return;
						socket.write(lengthOf(piece));
						if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), closed(socket)]);
					}
					socket.write(END);
				});
				if (answer === 'stream: OK') return 'clean';
				if (/^stream: .+ FOUND$/.test(answer)) return 'infected';
				log.warn({ answer }, 'the virus scanner did not say that a file is clean');
			} catch (error) {
				log.warn({ error: String(error) }, 'the virus scanner could not be reached');
			}
			return 'unsure';
		},

		verify: async () => {
			try {
				const answer = await ask('PING', async () => undefined);
				return answer === 'PONG' ? null : `It answers “${answer}”.`;
			} catch (error) {
				return error instanceof Error ? error.message : String(error);
			}
		}
	};
};

const closed = (socket: Socket): Promise<void> =>
	new Promise((resolve) => socket.once('close', () => resolve()));
