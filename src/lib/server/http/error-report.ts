import type { CaughtError } from '@sveltejs/kit/hooks';
import type { RequestEvent } from '@sveltejs/kit';
import type { Log } from '#lib/server/application/ports/system.port.ts';

/**
 * The visitor gets a number, the log gets the detail under that number. The path is logged without
 * what may be a secret in it.
 */
export const errorReport = (caught: CaughtError & { event: RequestEvent }, log: Log) => {
	if (caught.kind !== 'unknown') return undefined;
	const { event, error } = caught;
	const id = event.locals.requestId ?? 'start';
	log.error(
		{ id, route: event.route.id, method: event.request.method, error: describe(error) },
		'request failed'
	);
	return { id, message: 'unexpected' };
};

const describe = (error: unknown) =>
	error instanceof Error ? (error.stack ?? error.message) : String(error);
