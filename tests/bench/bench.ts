/**
 * Measures what the product promises, prints one table, and fails when a promise is not held:
 * `npm run bench`, after `npm run build`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServerProcess, startMailServer } from '../support/processes.ts';
import { buildBigDatabase } from './big-database.ts';
import { holds, peakMemory, type Figure } from './figures.ts';
import { measureHandover } from './handover.ts';
import { measureMatching } from './matching.ts';
import { measurePages } from './pages.ts';
import { measureSearch } from './search.ts';
import { measureSelection } from './selection.ts';
import { measureSendingServer } from './sending-server.ts';
import { measureUploads } from './uploads.ts';

const folder = mkdtempSync(join(tmpdir(), 'faisceau-bench-'));
const data = join(folder, 'data');

const print = (figures: readonly Figure[]) => {
	console.log('\n| What | Measured | Ratio | Limit | |');
	console.log('| --- | --- | --- | --- | --- |');
	for (const figure of figures) {
		const limit = `${figure.must === 'reach' ? 'at least' : 'at most'} ${figure.limit}${figure.unit}`;
		const value = `${figure.value.toFixed(figure.value < 10 ? 2 : 0)}${figure.unit}`;
		const verdict = holds(figure) ? 'held' : 'NOT HELD';
		console.log(`| ${figure.what} | ${figure.measured} | ${value} | ${limit} | ${verdict} |`);
	}
};

const measure = async (): Promise<Figure[]> => {
	const page = await buildBigDatabase(data);
	const server = await createServerProcess({ data, smtpUrl: null, now: null });
	const mail = await startMailServer(join(folder, 'mailbox'));
	await server.start();
	try {
		const pages = await measurePages(server.url, page);
		const search = measureSearch(data);
		const handover = await measureHandover(join(folder, 'handover'), mail.url);
		const sending = await measureSendingServer(join(folder, 'sending'), mail.url);
		const uploads = await measureUploads(join(folder, 'uploads'));
		const reading = peakMemory(server.pid(), 'Peak memory of the server through its pages');
		const matching = measureMatching(join(folder, 'matching'));
		const selection = await measureSelection();
		return [pages, search, handover, reading, sending, ...uploads, ...matching, ...selection];
	} finally {
		await server.stop();
		await mail.stop();
	}
};

try {
	const figures = await measure();
	print(figures);
	if (!figures.every(holds)) process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
