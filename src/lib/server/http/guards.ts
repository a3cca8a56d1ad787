import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { MasterclassRight } from '#lib/domain/access/rights.ts';
import type { MasterclassScope, OrganiserScope } from '#lib/server/application/scope.ts';

/** The signed-in organiser; everybody else is sent to sign in, and back here afterwards. */
export const requireOrganiser = ({ locals, url, request }: RequestEvent): OrganiserScope => {
	if (locals.organiser) return locals.organiser;
	const back =
		request.method === 'GET' ? `?to=${encodeURIComponent(url.pathname + url.search)}` : '';
	redirect(303, `/sign-in${back}`);
};

/** The organiser in front of a masterclass, with the right asked for; 404 or 403 otherwise. */
export const requireMasterclass = <Right extends MasterclassRight>(
	event: RequestEvent,
	masterclassId: string,
	right: Right
): MasterclassScope<Right | 'look'> => {
	const organiser = requireOrganiser(event);
	const scope = event.locals.app.access.masterclassFor(organiser, masterclassId, right);
	if (scope === 'unknown') error(404, event.locals.t.errors.pages.notFoundText);
	if (scope === 'forbidden') error(403, event.locals.t.errors.forbidden);
	return scope;
};
