import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { mayGuest, type GuestResource } from '#lib/domain/access/guest-rights.ts';
import type { MasterclassRight } from '#lib/domain/access/rights.ts';
import type {
	GuestScope,
	MasterclassScope,
	OrganiserScope
} from '#lib/server/application/scope.ts';
import { spaceToken } from './space-cookie.ts';

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

/**
 * The guest inside the space of the address, with a right that the table of guests gives at this stage
 * (domain/access/guest-rights.ts), to one of several where any is enough. Without a session: to where a new link is asked for. An organiser
 * who looks reads what the guest reads and writes nothing.
 */
export const requireGuest = (
	event: RequestEvent,
	spaceId: string,
	resource: GuestResource | readonly GuestResource[],
	right: 'read' | 'write'
): GuestScope => {
	const { locals } = event;
	const token = spaceToken(event);
	const scope = token === undefined ? null : locals.app.access.guestOf(token, spaceId);
	if (scope === null) redirect(303, '/enter');
	if (right === 'write' && scope.preview) error(403, locals.t.spaces.preview.readOnly);
	const any = [resource].flat() as readonly GuestResource[];
	if (!any.some((one) => mayGuest(scope, one, right))) error(403, locals.t.spaces.notYours);
	return scope;
};
