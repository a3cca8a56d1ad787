import type { Application } from '../application/application.ts';
import type { Log } from '../application/ports/system.port.ts';
import { filesJob } from './files.job.ts';
import { startLoop } from './loop.ts';
import { sharesJob } from './shares.job.ts';
import { outboxJob } from './outbox.job.ts';
import { upkeepJob } from './upkeep.job.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** A look at an index, so that an approved message leaves at once. */
const OUTBOX = 200;

/** Starts everything that runs by itself; `stop` ends it politely. */
export const startJobs = (app: Application, log: Log) => {
	const report = (job: string) => (error: unknown) =>
		log.error({ job, error: error instanceof Error ? error.stack : String(error) }, 'job failed');
	app.delivery.recover();
	const loops = [
		startLoop(sharesJob(app), OUTBOX, report('shares')),
		startLoop(outboxJob(app), OUTBOX, report('outbox')),
		startLoop(upkeepJob(app), 60 * SECOND, report('upkeep')),
		startLoop(filesJob(app, log), HOUR, report('files'))
	];
	return {
		stop: async (): Promise<void> => {
			await Promise.all(loops.map((loop) => loop.stop()));
		}
	};
};
