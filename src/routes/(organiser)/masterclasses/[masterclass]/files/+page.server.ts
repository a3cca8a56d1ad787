import { redirect } from '@sveltejs/kit';
import { fileForm } from '#lib/schemas/file.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { readUpload, refusalsOf } from '#lib/server/http/upload.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const { app } = event.locals;
	return {
		files: app.files.list(scope),
		organisations: app.recruiting.board(scope).cards.map(({ id, name }) => ({ id, name })),
		notice: event.url.searchParams.get('notice')
	};
};

export const actions: Actions = {
	upload: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const { app, t } = event.locals;
		const ownerOf = (form: FormData) =>
			app.files.ownerFor(scope, String(form.get('organisation') ?? ''));
		const { form, files } = await readUpload(event, ownerOf, 'presentation');
		const values = { organisation: String(form.get('organisation') ?? '') };
		if (ownerOf(form) === null) return refuse(422, { organisation: t.errors.notAChoice }, values);
		if (files.length === 0) return refuse(422, { files: t.files.upload.none }, values);
		const refusals = refusalsOf(files, t);
		if (refusals !== null) return refuse(422, { files: refusals }, values);
		redirect(303, `${event.url.pathname}?notice=received-${files.length}`);
	},

	remove: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const { app, t } = event.locals;
		const form = parseForm(fileForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		app.files.removeFor(scope, form.value.file);
		redirect(303, `${event.url.pathname}?notice=removed`);
	}
};
