import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/server/http/form.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
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
		const data = await event.request.formData();
		const file = data.get('file');
		const pasted = String(data.get('table') ?? '');
		const chosen = file instanceof File && file.size > 0 ? file : null;
		const content = chosen
			? new Uint8Array(await chosen.arrayBuffer())
			: new TextEncoder().encode(pasted);
		const name = chosen?.name || t.directory.import.pasted;
		const staged = app.directory.import.stage(organiser, { name, content });
		if (!staged.ok)
			return refuse(
				422,
				{ [chosen ? 'file' : 'table']: t.directory.import.problems[staged.reason] },
				{ table: pasted }
			);
		redirect(303, `/directory/import/${staged.value}`);
	}
};
