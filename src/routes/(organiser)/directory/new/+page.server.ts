import { redirect } from '@sveltejs/kit';
import { proposedFrom } from '#lib/components/directory/proposals.ts';
import { newOrganisationForm } from '#lib/schemas/directory.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	const typed = (event.url.searchParams.get('q') ?? '').slice(0, 200);
	return {
		typed,
		proposals: proposedFrom(event.locals.app.directory.propose(organiser, typed))
	};
};

export const actions: Actions = {
	choose: async (event) => {
		const organiser = requireOrganiser(event);
		const { app, t } = event.locals;
		const data = await event.request.formData();
		const typed = String(data.get('q') ?? '').slice(0, 200);
		const chosen = app.directory.choose(organiser, String(data.get('organisation') ?? ''), typed);
		// Words that may mean several bodies: the page shows which, without script too.
		if (!chosen.ok && chosen.reason === 'ambiguous')
			redirect(303, `/directory/new?q=${encodeURIComponent(typed)}`);
		if (!chosen.ok) return refuse(422, { q: t.directory.picker.unknown }, { q: typed });
		redirect(303, `/directory/${chosen.value.id}?${chosen.value.added ? 'added' : 'known'}`);
	},

	create: async (event) => {
		const organiser = requireOrganiser(event);
		const form = parseForm(newOrganisationForm, await event.request.formData(), event.locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		redirect(303, `/directory/${event.locals.app.directory.create(organiser, form.value)}?added`);
	}
};
