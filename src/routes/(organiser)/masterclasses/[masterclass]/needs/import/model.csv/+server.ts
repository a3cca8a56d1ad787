import { download } from '#lib/server/http/download.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { needModel } from '#lib/server/http/need-list.ts';
import type { RequestHandler } from './$types';

/** A list of needs to begin from. */
export const GET: RequestHandler = (event) => {
	requireMasterclass(event, event.params.masterclass, 'look');
	return download('modele-besoins.csv', needModel(event.locals.t));
};
