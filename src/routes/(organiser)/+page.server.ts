import { requireOrganiser } from '#lib/server/http/guards.ts';
import { markHeld, tickTask } from '#lib/server/http/next-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	event.locals.app.dashboard.home(requireOrganiser(event));

export const actions: Actions = {
	done: (event) => tickTask(event, true),
	undo: (event) => tickTask(event, false),
	held: markHeld
};
