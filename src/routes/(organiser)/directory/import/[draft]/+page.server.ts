import { redirect } from '@sveltejs/kit';
import { CONTACT_FIELDS } from '#lib/domain/directory/import/columns.ts';
import { changesNothing } from '#lib/domain/directory/import/plan.ts';
import { shortened } from '#lib/domain/matching/first-offer.ts';
import { mappingFrom, seenFrom } from '#lib/schemas/import.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import { doneAddress, previewAgain } from '#lib/server/http/import.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many faults, differences and lines the page shows; the rest is in the file to download. */
const SHOWN = 50;
const SAMPLES = 8;
/** How much of a description is shown, in signs. */
const DESCRIPTION_SHOWN = 160;

export const load: PageServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	const mapping = mappingFrom(event.url.searchParams, CONTACT_FIELDS);
	const { app } = event.locals;
	const preview = app.directory.import.preview(organiser, event.params.draft, mapping);
	if (!preview?.ok) redirect(303, '/directory/import?gone');
	const { draft, encoding, read, plan, seen } = preview.value;
	return {
		draft,
		seen,
		changed: event.url.searchParams.has('changed'),
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
		written: [...plan.offers.create, ...plan.offers.update]
			.slice(0, SAMPLES)
			.map(({ organisationName, offer }) => ({
				name: organisationName,
				solution: offer.solution,
				description: shortened(offer.description, DESCRIPTION_SHOWN),
				families: offer.families,
				scope: offer.coverage.scope,
				places: app.directory.import.placesOf(offer.coverage)
			})),
		notes: plan.notes.slice(0, SHOWN),
		noteCount: plan.notes.length,
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
		const data = await event.request.formData();
		const done = event.locals.app.directory.import.confirm(
			organiser,
			event.params.draft,
			mappingFrom(data, CONTACT_FIELDS),
			seenFrom(data)
		);
		if (done.ok) redirect(303, `/directory?${doneAddress(done.value)}`);
		redirect(
			303,
			done.reason === 'gone' ? '/directory/import?gone' : previewAgain(event.url, data)
		);
	},

	abandon: (event) => {
		const organiser = requireOrganiser(event);
		event.locals.app.directory.import.abandon(organiser, event.params.draft);
		redirect(303, '/directory/import?abandoned');
	}
};
