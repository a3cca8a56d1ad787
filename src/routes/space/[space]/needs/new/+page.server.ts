import { redirect } from '@sveltejs/kit';
import { newNeedForm } from '#lib/schemas/need.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireGuest(event, event.params.space, 'own-needs', 'write');
};

export const actions: Actions = {
	default: async (event) => {
		const { app, t } = event.locals;
		const scope = requireGuest(event, event.params.space, 'own-needs', 'write');
		const form = parseForm(newNeedForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const id = app.needs.own.add(scope, form.value);
		redirect(303, `/space/${scope.participantId}/needs/${id}?notice=added`);
	}
};
