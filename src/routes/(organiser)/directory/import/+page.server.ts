import { redirect } from '@sveltejs/kit';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import { readImportSource, refuseImport } from '#lib/server/http/import.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireOrganiser(event);
	const asked = event.url.searchParams;
	return { gone: asked.has('gone'), abandoned: asked.has('abandoned') };
};

export const actions: Actions = {
	default: async (event) => {
		const organiser = requireOrganiser(event);
		const { app, t } = event.locals;
		const source = await readImportSource(event.request, t);
		const staged = app.directory.import.stage(organiser, source);
		if (!staged.ok) return refuseImport(source, staged.reason, t.directory.import.example, t);
		redirect(303, `/directory/import/${staged.value}`);
	}
};
