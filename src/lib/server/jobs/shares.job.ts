import type { Application } from '../application/application.ts';

/**
 * Opens the waves whose instant has come, and approves the letters of those that are approved:
 * documents are readable before a letter says so.
 */
export const sharesJob =
	(app: Pick<Application, 'shares' | 'requests'>) => async (): Promise<void> => {
		app.shares.openDue();
		await app.requests.sendWithWaves();
	};
