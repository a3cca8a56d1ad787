import type { Application } from '../application/application.ts';

/** What time itself brings: messages that are too late, and what is forgotten. */
export const upkeepJob = (app: Application) => async (): Promise<void> => {
	app.delivery.expire();
	app.tries.sweep();
	app.retention.erase();
};
