import { requireGuest } from '#lib/server/http/guards.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const { spaces } = event.locals.app;
	const scope = requireGuest(event, event.params.space, ['practical', 'own-faisceau'], 'read');
	spaces.visited(scope);
	return { space: spaces.around(scope, event.locals.locale) };
};
