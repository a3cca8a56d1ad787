import { downloadPdf } from '#lib/server/http/download.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** The company's own copy of its document. */
export const GET: RequestHandler = async (event) => {
	const scope = requireGuest(event, event.params.space, 'own-faisceau', 'read');
	const { app, locale } = event.locals;
	return downloadPdf('faisceau.pdf', await app.faisceaux.print(scope, locale));
};
