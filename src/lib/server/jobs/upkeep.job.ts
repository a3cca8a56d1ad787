import type { Application } from '../application/application.ts';

/**
 * What time itself brings: letters that are due, messages that are too late, what is forgotten,
 * scanners that are back.
 */
export const upkeepJob = (app: Application) => async (): Promise<void> => {
	app.requests.prepare();
	app.delivery.expire();
	app.tries.sweep();
	app.retention.erase();
	await app.requests.sendUnattended();
	await app.files.rescan();
};
