import { download } from '#lib/server/http/download.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { needList } from '#lib/server/http/need-list.ts';
import type { RequestHandler } from './$types';

/** The needs of a masterclass, one a line; the import reads them back as they are. */
export const GET: RequestHandler = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const { app, t } = event.locals;
	return download('besoins.csv', needList(app.needs.export(scope), t));
};
