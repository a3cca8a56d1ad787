import { downloadPdf } from '#lib/server/http/download.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** The empty form, for a company that would rather fill it in by hand. */
export const GET: RequestHandler = async (event) => {
	const { app, locale } = event.locals;
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return downloadPdf('faisceau-vierge.pdf', await app.faisceaux.printBlank(scope, locale));
};
