import type { Application } from '../application/application.ts';

/** What time itself brings: messages that are too late, what is forgotten, scanners that are back. */
export const upkeepJob = (app: Application) => async (): Promise<void> => {
	app.delivery.expire();
	app.tries.sweep();
	app.retention.erase();
	await app.files.rescan();
};
