import { redirect } from '@sveltejs/kit';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import { markHeld, tickTask } from '#lib/server/http/next-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireOrganiser(event);
	const { app } = event.locals;
	return { ...app.dashboard.home(scope), demo: app.demo.loaded(scope) };
};

export const actions: Actions = {
	done: (event) => tickTask(event, true),
	undo: (event) => tickTask(event, false),
	held: markHeld,
	loadDemo: async (event) => {
		// Twice is once: the second press finds it there.
		await event.locals.app.demo.load(requireOrganiser(event));
		redirect(303, '/');
	},
	removeDemo: (event) => {
		event.locals.app.demo.remove(requireOrganiser(event));
		redirect(303, '/');
	}
};
