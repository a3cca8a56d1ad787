import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return {
		waiting: event.locals.app.calls.waiting(scope),
		authorities: event.locals.app.needs.list(scope),
		notice: event.url.searchParams.get('notice')
	};
};
