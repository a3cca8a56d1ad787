import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMailbox } from './mailbox.ts';
import { createServerProcess } from '../../support/processes.ts';

/**
 * A fresh installation: an empty data folder, the built server and, unless told otherwise, a mail
 * server.
 *
 * @param options.now what the server takes for now, in UTC
 */
export const install = async (options: { now: string; mail?: boolean }) => {
	const folder = mkdtempSync(join(tmpdir(), 'faisceau-'));
	const mailbox = await openMailbox(join(folder, 'mailbox'));
	const server = await createServerProcess({
		data: join(folder, 'data'),
		smtpUrl: options.mail === false ? null : mailbox.url,
		now: options.now
	});
	await server.start();
	return {
		server,
		mailbox,
		folder,
		remove: async () => {
			await server.stop();
			await mailbox.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
};

export type Installation = Awaited<ReturnType<typeof install>>;
