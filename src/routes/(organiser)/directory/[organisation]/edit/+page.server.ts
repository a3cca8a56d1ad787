import { error, redirect } from '@sveltejs/kit';
import { organisationForm } from '#lib/schemas/directory.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	const found = event.locals.app.directory.open(organiser, event.params.organisation);
	if (!found) error(404, event.locals.t.errors.pages.notFoundText);
	return { organisation: found.organisation };
};

export const actions: Actions = {
	default: async (event) => {
		const organiser = requireOrganiser(event);
		const { app, t } = event.locals;
		const form = parseForm(organisationForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { revision, ...edit } = form.value;
		const saved = app.directory.update(organiser, event.params.organisation, revision, edit);
		if (!saved.ok) return refuse(409, { form: t.errors.stale }, form.values);
		redirect(303, `/directory/${saved.value}?saved`);
	}
};
