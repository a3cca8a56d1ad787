import { error } from '@sveltejs/kit';
import { downloadPdf } from '#lib/server/http/download.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** A reading as its company would get it on paper. */
export const GET: RequestHandler = async (event) => {
	const { app, locale, t } = event.locals;
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const pdf = await app.readings.print(scope, event.params.reading, locale);
	if (!pdf) error(404, t.errors.pages.notFoundText);
	return downloadPdf('retour.pdf', pdf);
};
