import { error, type RequestEvent } from '@sveltejs/kit';
import type { MasterclassRight } from '#lib/domain/access/rights.ts';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import { requireMasterclass, requireOrganiser } from './guards.ts';

/** The organiser in front of the masterclass that a message belongs to; 404 or 403 otherwise. */
export const requireMessage = <Right extends MasterclassRight>(
	event: RequestEvent,
	id: string,
	right: Right
): MasterclassScope<Right | 'look'> => {
	const masterclassId = event.locals.app.messaging.masterclassOf(requireOrganiser(event), id);
	if (masterclassId === null) error(404, event.locals.t.errors.pages.notFoundText);
	return requireMasterclass(event, masterclassId, right);
};
