import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireOrganiser(event);
	const asked = Number.parseInt(event.url.searchParams.get('page') ?? '1', 10) || 1;
	return { list: event.locals.app.dashboard.list(scope, asked) };
};
