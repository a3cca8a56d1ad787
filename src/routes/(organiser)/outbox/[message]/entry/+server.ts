import { error } from '@sveltejs/kit';
import { requireMessage } from '#lib/server/http/message.ts';
import type { RequestHandler } from './$types';

/** The calendar entry of a message, as the file that travels with it. */
export const GET: RequestHandler = async (event) => {
	const scope = requireMessage(event, event.params.message, 'look');
	const shown = await event.locals.app.messaging.read(scope, event.params.message);
	if (!shown?.arrives.file) error(404, event.locals.t.errors.pages.notFoundText);
	return new Response(shown.arrives.file, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'attachment; filename="invitation.ics"'
		}
	});
};
