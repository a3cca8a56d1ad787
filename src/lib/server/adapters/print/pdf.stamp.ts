import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { accepted, refused } from '#lib/domain/shared/result.ts';
import type { PdfStamp } from '#lib/server/application/ports/print.port.ts';
import type { Log } from '#lib/server/application/ports/system.port.ts';
import { createTurns } from '#lib/domain/shared/turns.ts';
import { readerMark, wordsOf } from './sheet.ts';
import type { Typesetting } from './typesetting.ts';

/** From the folder the application runs in: Node runs this file from its source. */
const PROGRAM = 'src/lib/server/adapters/print/stamping-process.ts';

/** Processes at once; the machine has other things to do. */
const PROCESSES = 2;

/** Milliseconds; a real file of 20 MB takes about one second. */
const LONGEST = 30_000;

/** Megabytes of objects; the bytes of the file come on top. */
const HEAP = 256;

/** What it may read: it cannot write files, start anything, or see the data. */
const PERMISSIONS = [
	'--permission',
	...['src', 'node_modules', 'package.json'].map((own) => `--allow-fs-read=${resolve(own)}`)
];

/**
 * Stamps each PDF in a process of its own, which a hostile file may bring down alone. The result goes
 * to a file without a name, so that a slow reader holds neither that process nor memory.
 *
 * @param longest milliseconds a file may take
 */
export const createPdfStamp = (
	{ typeset }: Pick<Typesetting, 'typeset'>,
	log: Log,
	longest: number = LONGEST
): PdfStamp => {
	const inTurn = createTurns(PROCESSES);

	return {
		stamp: async (pdf, { locale, reader }) => {
			const mark = await typeset({
				template: 'reader-mark',
				data: { lang: locale, reader: readerMark(reader, wordsOf(locale)) },
				accessible: false
			});
			const result = await namelessFile();
			const done = await inTurn(() => run(pdf, mark, result.fd)).catch(() => false);
			if (!done) {
				await result.close();
				return refused('unreadable');
			}
			const { size } = await result.stat();
			const stream = Readable.toWeb(result.createReadStream({ start: 0 }));
			return accepted({ size, stream: stream as ReadableStream<Uint8Array> });
		}
	};

	async function run(pdf: ReadableStream<Uint8Array>, mark: Uint8Array, output: number) {
		const child = spawn(
			process.execPath,
			[`--max-old-space-size=${HEAP}`, ...PERMISSIONS, PROGRAM],
			{ env: {}, stdio: ['pipe', output, 'pipe'], timeout: longest, killSignal: 'SIGKILL' }
		);
		const { stdin, stderr } = child;
		if (!stdin || !stderr) throw new Error('a process without its pipes');
		const [complaint, [code, signal], fed] = await Promise.all([
			text(stderr),
			once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>,
			pipeline(input(pdf, mark), stdin).then(
				() => true,
				() => false
			)
		]);
		if (code === 0) return fed;
		log.warn({ code, signal, complaint: complaint.slice(0, 500) }, 'a file could not be stamped');
		return false;
	}
};

/** How long the mark is, the mark, the PDF. */
async function* input(pdf: ReadableStream<Uint8Array>, mark: Uint8Array) {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(mark.length);
	yield length;
	yield mark;
	yield* pdf;
}

/** A file that is gone once it is closed. */
async function namelessFile() {
	const folder = await mkdtemp(join(tmpdir(), 'faisceau-stamp-'));
	try {
		return await open(join(folder, 'stamped.pdf'), 'wx+', 0o600);
	} finally {
		await rm(folder, { recursive: true });
	}
}
