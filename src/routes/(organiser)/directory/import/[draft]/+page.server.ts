import { redirect } from '@sveltejs/kit';
import { changesNothing } from '#lib/domain/directory/import/plan.ts';
import { mappingFrom } from '#lib/schemas/directory.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many faults, differences and lines the page shows; the rest is in the file to download. */
const SHOWN = 50;
const SAMPLES = 8;

export const load: PageServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	const mapping = mappingFrom(event.url.searchParams);
	const preview = event.locals.app.directory.import.preview(organiser, event.params.draft, mapping);
	if (!preview?.ok) redirect(303, '/directory/import?gone');
	const { draft, encoding, read, plan } = preview.value;
	return {
		draft,
		encoding,
		headers: read.headers,
		samples: read.samples,
		mapping: read.mapping,
		rows: read.rows,
		counts: [plan.organisations, plan.contacts, plan.offers].map(
			({ create, update, unchanged }) => ({
				create: create.length,
				update: update.length,
				unchanged
			})
		),
		nothing: changesNothing(plan),
		offers: plan.offers.update.slice(0, SHOWN).map(({ line, organisationName, before, offer }) => ({
			line,
			name: organisationName,
			before: before.solution,
			after: offer.solution
		})),
		offerCount: plan.offers.update.length,
		sample: plan.contacts.create.slice(0, SAMPLES),
		faults: plan.rejected.slice(0, SHOWN),
		faultCount: plan.rejected.length,
		conflicts: plan.conflicts.slice(0, SHOWN),
		conflictCount: plan.conflicts.length
	};
};

export const actions: Actions = {
	confirm: async (event) => {
		const organiser = requireOrganiser(event);
		const mapping = mappingFrom(await event.request.formData());
		const done = event.locals.app.directory.import.confirm(organiser, event.params.draft, mapping);
		if (done === null) redirect(303, '/directory/import?gone');
		redirect(303, `/directory?imported=${done.created}&completed=${done.updated}`);
	},

	abandon: (event) => {
		const organiser = requireOrganiser(event);
		event.locals.app.directory.import.abandon(organiser, event.params.draft);
		redirect(303, '/directory/import?abandoned');
	}
};
