import type { Application } from '../application/application.ts';
import type { Log } from '../application/ports/system.port.ts';

/** Forgets files that were never attached, throws bytes away that no file needs, tells those missing. */
export const filesJob = (app: Pick<Application, 'files'>, log: Log) => async (): Promise<void> => {
	const missing = await app.files.sweep();
	if (missing.length > 0)
		log.error({ missing: missing.length, first: missing[0] }, 'contents of files are missing');
};
