import { json } from '@sveltejs/kit';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** All that is kept of the company's document, to take away. */
export const GET: RequestHandler = (event) => {
	const scope = requireGuest(event, event.params.space, 'own-faisceau', 'read');
	return json(event.locals.app.faisceaux.export(scope), {
		headers: {
			'content-disposition': 'attachment; filename="faisceau.json"',
			'cache-control': 'private, no-store'
		}
	});
};
