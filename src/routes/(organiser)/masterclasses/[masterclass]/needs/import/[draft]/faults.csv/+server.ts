import { redirect } from '@sveltejs/kit';
import { needListChoices } from '#lib/schemas/need.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { faultsFile } from '#lib/server/http/import.ts';
import type { RequestHandler } from './$types';

/** Every line to correct, with what is wrong in it. */
export const GET: RequestHandler = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'edit');
	const { app, t } = event.locals;
	const choices = needListChoices(event.url.searchParams);
	const preview = app.needs.import.preview(scope, event.params.draft, choices);
	if (!preview?.ok) redirect(303, `/masterclasses/${scope.masterclassId}/needs/import?gone`);
	const sentences = { ...t.imports.faults, ...t.needs.import.faults };
	return faultsFile(preview.value.plan.rejected, sentences, t);
};
