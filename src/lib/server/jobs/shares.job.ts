import type { Application } from '../application/application.ts';

/** Opens the waves whose instant has come: documents are readable before a letter says so. */
export const sharesJob = (app: Pick<Application, 'shares'>) => async (): Promise<void> => {
	app.shares.openDue();
};
