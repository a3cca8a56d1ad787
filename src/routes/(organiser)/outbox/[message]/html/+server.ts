import { error } from '@sveltejs/kit';
import { requireMessage } from '#lib/server/http/message.ts';
import type { RequestHandler } from './$types';

/** The formatted text of a message, shut in: no script, no address of its own, nothing fetched. */
export const GET: RequestHandler = async (event) => {
	const scope = requireMessage(event, event.params.message, 'look');
	const shown = await event.locals.app.messaging.read(scope, event.params.message);
	if (!shown) error(404, event.locals.t.errors.pages.notFoundText);
	return new Response(shown.arrives.html, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy':
				"sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
			'x-frame-options': 'SAMEORIGIN',
			'referrer-policy': 'no-referrer'
		}
	});
};
