import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return { head: event.locals.app.dashboard.head(scope) };
};
