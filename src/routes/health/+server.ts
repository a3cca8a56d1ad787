import type { RequestHandler } from './$types';

/**
 * Says that the server answers and its database too, and whether messages leave: anybody may ask, so
 * nothing here names the mail server or a person. `oldest` is an instant in epoch milliseconds.
 */
export const GET: RequestHandler = ({ locals }) => {
	locals.app.settings.all();
	const { configured, pause, count, oldest } = locals.app.delivery.status();
	const mail = !configured ? 'not-configured' : pause ? 'paused' : 'well';
	return Response.json({ ok: true, mail, due: { count, oldest } });
};
