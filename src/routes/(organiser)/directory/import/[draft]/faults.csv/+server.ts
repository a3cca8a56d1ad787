import { redirect } from '@sveltejs/kit';
import { CONTACT_FIELDS } from '#lib/domain/directory/import/columns.ts';
import { mappingFrom } from '#lib/schemas/import.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import { faultsFile } from '#lib/server/http/import.ts';
import type { RequestHandler } from './$types';

/** Every line left aside, with what is wrong in it. */
export const GET: RequestHandler = (event) => {
	const organiser = requireOrganiser(event);
	const { app, t } = event.locals;
	const mapping = mappingFrom(event.url.searchParams, CONTACT_FIELDS);
	const preview = app.directory.import.preview(organiser, event.params.draft, mapping);
	if (!preview?.ok) redirect(303, '/directory/import?gone');
	const sentences = { ...t.imports.faults, ...t.directory.import.faults };
	return faultsFile(preview.value.plan.rejected, sentences, t);
};
