import type { Application } from '../application/application.ts';

/** What is forgotten in time. */
export const upkeepJob = (app: Application) => async (): Promise<void> => {
	app.tries.sweep();
	app.retention.erase();
};
