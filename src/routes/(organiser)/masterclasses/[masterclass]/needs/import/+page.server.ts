import { redirect } from '@sveltejs/kit';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { readImportSource, refuseImport } from '#lib/server/http/import.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireMasterclass(event, event.params.masterclass, 'edit');
	const asked = event.url.searchParams;
	return { gone: asked.has('gone'), abandoned: asked.has('abandoned') };
};

export const actions: Actions = {
	default: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const { app, t } = event.locals;
		const source = await readImportSource(event.request, t);
		const staged = app.needs.import.stage(scope, source);
		if (!staged.ok) return refuseImport(source, staged.reason, t.needs.import.example, t);
		redirect(303, `/masterclasses/${scope.masterclassId}/needs/import/${staged.value}`);
	}
};
