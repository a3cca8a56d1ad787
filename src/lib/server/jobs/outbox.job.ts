import { setTimeout as sleep } from 'node:timers/promises';
import type { Application } from '../application/application.ts';

/** As many messages at once as the mail server is offered connections. */
const WORKERS = 3;

/** Milliseconds until the next look while messages are being approved. */
const SOON = 10;

/** One round of delivery: everything that is due, a few at a time, until nothing comes after it. */
export const outboxJob =
	(app: Pick<Application, 'delivery'>) =>
	async (stopping: () => boolean): Promise<void> => {
		const drain = async (): Promise<number> => {
			const counts = await Promise.all(
				Array.from({ length: WORKERS }, () => app.delivery.deliver(stopping))
			);
			return counts.reduce((sum, count) => sum + count, 0);
		};
		while ((await drain()) > 0 && !stopping()) await sleep(SOON);
	};
