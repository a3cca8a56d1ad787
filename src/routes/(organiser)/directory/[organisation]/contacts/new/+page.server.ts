import { error, redirect } from '@sveltejs/kit';
import { fullName } from '#lib/domain/directory/details.ts';
import { newContactForm } from '#lib/schemas/directory.ts';
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
		const form = parseForm(newContactForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const added = app.directory.addContact(organiser, event.params.organisation, form.value);
		if (!added.ok) error(404, t.errors.pages.notFoundText);
		redirect(
			303,
			`/directory/${event.params.organisation}?contact&person=${encodeURIComponent(fullName(form.value))}`
		);
	}
};
