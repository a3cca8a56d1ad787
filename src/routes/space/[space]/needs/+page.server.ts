import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireGuest(event, event.params.space, 'own-needs', 'read');
	return {
		needs: event.locals.app.needs.own.list(scope),
		writes: mayGuest(scope, 'own-needs', 'write') && !scope.preview,
		notice: event.url.searchParams.get('notice')
	};
};
