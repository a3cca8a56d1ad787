import { error } from '@sveltejs/kit';
import { copyName, downloadPdf } from '#lib/server/http/download.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** A reader's copy of a document: what the page shows, with the reader's name on every page. */
export const GET: RequestHandler = async (event) => {
	const { locals, params } = event;
	const scope = requireGuest(event, params.space, 'documents', 'read');
	const { shares } = locals.app;
	const found = shares.document(scope, params.document);
	if (!found.ok) error(404, locals.t.shares.gone.text);
	shares.documentOpened(scope, params.document);
	const { company, number } = found.value;
	const copy = await shares.copies.print(scope, found.value, locals.locale);
	return downloadPdf(copyName(company, number), copy);
};
