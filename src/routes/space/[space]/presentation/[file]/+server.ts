import { error } from '@sveltejs/kit';
import { fileResponse } from '#lib/server/http/file-response.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** A presentation, handed back to the people of the structure that gave it. */
export const GET: RequestHandler = async (event) => {
	const scope = requireGuest(event, event.params.space, 'own-presentation', 'read');
	const opened = await event.locals.app.files.open(
		event.params.file,
		({ participationId, purpose }) =>
			participationId === scope.participationId && purpose === 'presentation'
	);
	if (opened === null) error(404, event.locals.t.errors.pages.notFoundText);
	return fileResponse(opened);
};
