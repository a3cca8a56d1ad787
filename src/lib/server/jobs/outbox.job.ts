import type { Application } from '../application/application.ts';

/** As many messages at once as the mail server is offered connections. */
const WORKERS = 3;

/** One round of delivery: everything that is due, a few at a time. */
export const outboxJob =
	(app: Pick<Application, 'delivery'>) =>
	async (stopping: () => boolean): Promise<void> => {
		app.delivery.expire();
		const drain = async () => {
			while (!stopping() && (await app.delivery.deliverNext()));
		};
		await Promise.all(Array.from({ length: WORKERS }, drain));
	};
