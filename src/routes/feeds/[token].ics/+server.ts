import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/**
 * The subscription of an organiser's calendar: no session, the address itself is the secret. A
 * calendar that has the present version already is told so (RFC 9110 §13.1.2).
 */
export const GET: RequestHandler = ({ locals, params, request }) => {
	const feed = locals.app.feeds.read(params.token);
	if (feed === null) error(404, locals.t.errors.pages.notFoundText);

	const etag = `"${feed.tag}"`;
	const headers = {
		ETag: etag,
		'Cache-Control': 'private, no-cache',
		'Referrer-Policy': 'no-referrer'
	};
	const known = request.headers.get('if-none-match') ?? '';
	if (known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
		return new Response(null, { status: 304, headers });
	return new Response(feed.calendar, {
		headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' }
	});
};
