import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The event as one calendar entry, to add by hand; it invites nobody. */
export const GET: RequestHandler = ({ locals, params }) => {
	const entry = locals.app.programme.calendarEntry(params.publicId);
	if (entry === null) error(404, locals.t.programme.page.notPublished);
	return new Response(entry, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="masterclass.ics"'
		}
	});
};
