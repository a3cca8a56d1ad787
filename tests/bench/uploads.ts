import { randomFillSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { document, pdfOf } from '../support/pdfs.ts';
import { createServerProcess } from '../support/processes.ts';
import { milliseconds, percentile, type Figure } from './figures.ts';
import { createManyGuests } from './many-guests.ts';
import { timed } from './pages.ts';
import { signIn } from './sending-server.ts';

const SENDERS = 20;
const MB = 1024 * 1024;
const IDLE_ROUNDS = 200;

/** A PDF of nearly 20 MB that does not pack. */
const largePdf = (): Buffer =>
	pdfOf([
		...document(40),
		...Array.from({ length: 19 }, () => ({
			says: '<< /Type /XObject /Subtype /Image /Filter /DCTDecode >>',
			stream: randomFillSync(Buffer.alloc(MB))
		}))
	]);

const residentOf = (pid: number): number => {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		// It ended while it was looked at.
		return 0;
	}
};

const childrenOf = (pid: number): number[] =>
	readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** Looks at a server and what it started until told to stop; the most it held, in megabytes. */
const watchMemory = (pid: number) => {
	const most = { server: 0, all: 0 };
	const timer = setInterval(() => {
		const server = residentOf(pid);
		const all = childrenOf(pid).reduce((sum, child) => sum + residentOf(child), server);
		most.server = Math.max(most.server, server);
		most.all = Math.max(most.all, all);
	}, 20);
	return () => {
		clearInterval(timer);
		return most;
	};
};

/** Twenty guests send twenty megabytes each at the same moment, while somebody looks at a page. */
export const measureUploads = async (folder: string): Promise<Figure[]> => {
	const { db, ports, masterclassIds } = await createManyGuests(folder, 'smtp://127.0.0.1:9', 24);
	ports.mailer.close();
	db.$client.close();
	const server = await createServerProcess({ data: folder, smtpUrl: null, now: null });
	await server.start();
	try {
		const cookie = await signIn(server.url);
		const page = `${server.url}/masterclasses/${masterclassIds[0]}/participants`;
		const idle: number[] = [];
		for (let round = 0; round < IDLE_ROUNDS; round += 1) idle.push(await timed(page, cookie));

		const memory = watchMemory(server.pid());
		const sender = new Worker('./tests/bench/sending-thread.ts', {
			workerData: {
				cookie,
				bytes: largePdf(),
				forms: Array.from({ length: SENDERS }, (_, guest) => ({
					url: `${server.url}/masterclasses/${masterclassIds[Math.floor(guest / 12)]}/files?/upload`,
					organisation: `par_${guest}`
				}))
			}
		});
		const started = performance.now();
		let answers: string[] | null = null;
		sender.once('message', (told: string[]) => {
			answers = told;
		});
		sender.once('error', (error) => {
			throw error;
		});
		const busy: number[] = [];
		while (answers === null) {
			busy.push(await timed(page, cookie));
			await sleep(5);
		}
		const took = performance.now() - started;
		const most = memory();
		const odd = (answers as string[]).filter((answer) => answer !== '303');
		if (odd.length > 0) throw new Error(`Sending answered ${odd.join(', ')}.`);
		const [quick, slow] = [percentile(idle, 0.95), percentile(busy, 0.95)];
		return [
			{
				what: `Peak memory of the server and its inspections, ${SENDERS} × 20 MB at once`,
				measured: `${most.all.toFixed(0)} MB in ${(took / 1000).toFixed(1)} s`,
				value: most.all,
				limit: 400,
				must: 'stay-under',
				unit: ' MB'
			},
			{
				what: 'A page meanwhile, 95th percentile, against the same page before',
				measured: `${milliseconds(slow)} against ${milliseconds(quick)}`,
				value: slow / quick,
				limit: 3,
				must: 'stay-under',
				unit: '×'
			}
		];
	} finally {
		await server.stop();
	}
};
