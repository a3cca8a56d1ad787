import { error } from '@sveltejs/kit';
import { fileResponse } from '#lib/server/http/file-response.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** A file that the company gave, handed back to its own people. */
export const GET: RequestHandler = async (event) => {
	const scope = requireGuest(event, event.params.space, 'own-faisceau', 'read');
	const { faisceaux, files } = event.locals.app;
	const opened = await files.open(event.params.file, (file) => faisceaux.ownsFile(scope, file));
	if (opened === null) error(404, event.locals.t.errors.pages.notFoundText);
	return fileResponse(opened);
};
