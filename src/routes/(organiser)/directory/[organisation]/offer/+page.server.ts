import { error, redirect } from '@sveltejs/kit';
import { offerForm } from '#lib/schemas/matching.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	const { app, t } = event.locals;
	const found = app.directory.open(organiser, event.params.organisation);
	if (found?.organisation.kind !== 'company') error(404, t.errors.pages.notFoundText);
	return {
		organisation: found.organisation,
		offer: app.matching.offer(organiser, event.params.organisation)
	};
};

export const actions: Actions = {
	save: async (event) => {
		const organiser = requireOrganiser(event);
		const { app, t } = event.locals;
		const form = parseForm(offerForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { revision, scope, codes, ...offer } = form.value;
		const coverage = scope === 'national' ? { scope } : { scope, codes };
		const id = event.params.organisation;
		const saved = app.matching.saveOffer(organiser, id, revision, { ...offer, coverage });
		if (saved.ok) redirect(303, `/directory/${id}?offered`);
		if (saved.reason === 'unknown') error(404, t.errors.pages.notFoundText);
		return refuse(409, { form: t.errors.stale }, form.values);
	}
};
