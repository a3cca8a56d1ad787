import { feedForm } from '#lib/schemas/task.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return {
		feeds: event.locals.app.feeds.list(scope),
		zone: event.locals.app.timeline.zone(scope)
	};
};

export const actions: Actions = {
	renew: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'look');
		const form = parseForm(feedForm, await event.request.formData(), event.locals.t);
		if (!form.ok) return refuse(422, form.errors);
		const { kind } = form.value;
		return { kind, url: event.locals.app.feeds.renew(scope, kind) };
	},

	stop: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'look');
		const form = parseForm(feedForm, await event.request.formData(), event.locals.t);
		if (!form.ok) return refuse(422, form.errors);
		event.locals.app.feeds.stop(scope, form.value.kind);
		return { stopped: true };
	}
};
