import { downloadPdf } from '#lib/server/http/download.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** The empty form, to fill in by hand. */
export const GET: RequestHandler = async (event) => {
	const scope = requireGuest(event, event.params.space, 'own-faisceau', 'read');
	const { app, locale } = event.locals;
	return downloadPdf('faisceau-vierge.pdf', await app.faisceaux.printBlank(scope, locale));
};
