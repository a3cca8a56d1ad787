import { error } from '@sveltejs/kit';
import { requireMessage } from '#lib/server/http/message.ts';
import type { RequestHandler } from './$types';

/**
 * The message as an `.eml` file; once approved, the very bytes that leave, personal link included. That
 * link goes with the bytes once the message has left: then it is composed again without it.
 */
export const GET: RequestHandler = async (event) => {
	const scope = requireMessage(event, event.params.message, 'edit');
	const bytes = await event.locals.app.messaging.file(scope, event.params.message);
	if (!bytes) error(404, event.locals.t.errors.pages.notFoundText);
	return new Response(Buffer.from(bytes), {
		headers: {
			'content-type': 'message/rfc822',
			'content-disposition': `attachment; filename="${event.params.message}.eml"`
		}
	});
};
