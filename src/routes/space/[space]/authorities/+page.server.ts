import { requireGuest } from '#lib/server/http/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireGuest(event, event.params.space, 'needs', 'read');
	return { authorities: event.locals.app.needs.own.readable(scope) };
};
