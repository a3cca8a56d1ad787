import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({
	masterclasses: event.locals.app.dashboard.list(requireOrganiser(event))
});
