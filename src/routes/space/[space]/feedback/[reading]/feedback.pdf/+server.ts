import { error } from '@sveltejs/kit';
import { downloadPdf } from '#lib/server/http/download.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** What an inspiring structure made of the company's document, on paper. */
export const GET: RequestHandler = async (event) => {
	const { app, locale, t } = event.locals;
	const scope = requireGuest(event, event.params.space, 'feedback', 'read');
	const pdf = await app.readings.printFeedback(scope, event.params.reading, locale);
	if (!pdf) error(404, t.errors.pages.notFoundText);
	return downloadPdf('retour.pdf', pdf);
};
