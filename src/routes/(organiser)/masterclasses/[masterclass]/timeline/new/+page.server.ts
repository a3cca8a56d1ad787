import { redirect } from '@sveltejs/kit';
import { newTaskForm } from '#lib/schemas/task.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'edit');
	return { members: event.locals.app.timeline.show(scope).members };
};

export const actions: Actions = {
	default: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(newTaskForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const added = app.timeline.add(scope, form.value);
		if (!added.ok) return refuse(422, { assigneeId: t.timeline.form.notAMember }, form.values);
		redirect(303, `/masterclasses/${scope.masterclassId}/timeline?notice=added`);
	}
};
