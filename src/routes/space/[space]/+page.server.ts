import { requireGuest } from '#lib/server/http/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireGuest(event, event.params.space, 'practical', 'read');
	return { home: event.locals.app.spaces.home(scope, event.locals.locale) };
};
