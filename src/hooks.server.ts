import { building } from '$app/env';
import {
	sequence,
	type Handle,
	type HandleServerError,
	type ServerInit
} from '@sveltejs/kit/hooks';
import { compose, type Composition } from '#lib/server/composition.ts';
import { bodyLimit } from '#lib/server/http/body-limit.ts';
import { errorReport } from '#lib/server/http/error-report.ts';
import { securityHeaders } from '#lib/server/http/headers.ts';
import { language } from '#lib/server/http/language.ts';
import { session } from '#lib/server/http/session.ts';

let composition: Composition;

/** Composes the application, then tells whoever started the process (src/start.ts) that it is ready. */
export const init: ServerInit = () => {
	if (building) return;
	composition = compose(process.env);
	composition.prepare();
	const served = composition.serve();
	process.once('sveltekit:shutdown', () => void served.stop());
	process.emit(
		'faisceau:ready' as 'disconnect',
		...([composition.app.organisers.firstOrganiserUrl()] as unknown as [])
	);
};

const application: Handle = ({ event, resolve }) => {
	const { app, signIn, settings } = composition;
	Object.assign(event.locals, { app, signIn, settings, requestId: crypto.randomUUID() });
	return resolve(event);
};

export const handle = sequence(application, bodyLimit, securityHeaders, session, language);

export const handleError: HandleServerError = (caught) => errorReport(caught, composition.log);
