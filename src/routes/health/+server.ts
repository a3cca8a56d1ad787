import type { RequestHandler } from './$types';

/** Says that the server answers and its database too. */
export const GET: RequestHandler = ({ locals }) => {
	locals.app.settings.all();
	return Response.json({ ok: true });
};
