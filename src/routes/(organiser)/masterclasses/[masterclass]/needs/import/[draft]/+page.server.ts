import { redirect } from '@sveltejs/kit';
import { needListChoices } from '#lib/schemas/need.ts';
import { seenFrom } from '#lib/schemas/import.ts';
import { STAGE_OF_JOINING, UNDATED } from '#lib/server/application/import-needs.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { previewAgain } from '#lib/server/http/import.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many lines and faults the page shows; the faults are all in the file to download. */
const SHOWN = 100;

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'edit');
	const choices = needListChoices(event.url.searchParams);
	const preview = event.locals.app.needs.import.preview(scope, event.params.draft, choices);
	if (!preview?.ok) redirect(303, `/masterclasses/${scope.masterclassId}/needs/import?gone`);
	const { draft, encoding, read, plan, seen } = preview.value;
	return {
		draft,
		encoding,
		seen,
		changed: event.url.searchParams.has('changed'),
		headers: read.headers,
		samples: read.samples,
		mapping: read.mapping,
		rows: read.rows,
		horizon: choices.horizon ?? UNDATED,
		undated: plan.lines.filter(
			({ known, notes }) => !known && notes.some(({ code }) => code === 'horizon-assumed')
		).length,
		counts: {
			create: plan.create.length,
			known: plan.lines.length - plan.create.length,
			rejected: plan.rejected.length
		},
		stage: STAGE_OF_JOINING,
		joining: plan.joining.map(({ name }) => name),
		founding: plan.organisations.map(({ details: { name, department } }) =>
			department ? `${name} (${department})` : name
		),
		lines: plan.lines.slice(0, SHOWN),
		faults: plan.rejected.slice(0, SHOWN)
	};
};

export const actions: Actions = {
	confirm: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const data = await event.request.formData();
		const done = event.locals.app.needs.import.confirm(
			scope,
			event.params.draft,
			needListChoices(data),
			seenFrom(data)
		);
		const needs = `/masterclasses/${scope.masterclassId}/needs`;
		if (!done.ok)
			redirect(
				303,
				done.reason === 'gone' ? `${needs}/import?gone` : previewAgain(event.url, data)
			);
		const { needs: count, joined, organisations } = done.value;
		redirect(303, `${needs}?imported=${count}&joined=${joined}&organisations=${organisations}`);
	},

	abandon: (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		event.locals.app.needs.import.abandon(scope, event.params.draft);
		redirect(303, `/masterclasses/${scope.masterclassId}/needs/import?abandoned`);
	}
};
