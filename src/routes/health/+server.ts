import type { RequestHandler } from './$types';

/**
 * Says that the server answers and its database too, whether messages leave, and whether the virus
 * scanner answers: anybody may ask, so nothing here names a server or a person. `oldest` is an instant
 * in epoch milliseconds.
 */
export const GET: RequestHandler = ({ locals }) => {
	locals.app.settings.all();
	const { configured, pause, count, oldest } = locals.app.delivery.status();
	const mail = !configured ? 'not-configured' : pause ? 'paused' : 'well';
	const scanner = locals.app.files.scannerState();
	return Response.json({ ok: true, mail, scanner, due: { count, oldest } });
};
