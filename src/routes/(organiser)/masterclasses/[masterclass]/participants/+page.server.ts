import { PARTICIPATION_ROLES } from '#lib/domain/recruiting/participation.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { moveCard } from '#lib/server/http/recruiting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const { participantsTarget, minutes } = event.locals.app.masterclasses.show(scope);
	const wish = event.url.searchParams.get('role');
	return {
		...event.locals.app.recruiting.board(scope),
		participantsTarget,
		minutes,
		role: PARTICIPATION_ROLES.find((role) => role === wish) ?? null
	};
};

export const actions: Actions = { move: moveCard };
