import { json } from '@sveltejs/kit';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** Which colleagues write in the document at this moment. */
export const GET: RequestHandler = (event) => {
	const scope = requireGuest(event, event.params.space, 'own-faisceau', 'read');
	return json({ writing: event.locals.app.faisceaux.writing(scope) });
};
