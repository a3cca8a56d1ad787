import { redirect } from '@sveltejs/kit';
import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import { fileForm } from '#lib/schemas/file.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { readUpload, refusalsOf } from '#lib/server/http/upload.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireGuest(event, event.params.space, 'own-presentation', 'read');
	return {
		open: mayGuest(scope, 'own-presentation', 'write'),
		files: event.locals.app.files
			.ofParticipation(scope.participationId)
			.filter(({ purpose }) => purpose === 'presentation')
			.map(({ id, name, size, pages, state, refusal }) => ({
				id,
				name,
				size,
				pages,
				state,
				refusal
			})),
		notice: event.url.searchParams.get('notice')
	};
};

export const actions: Actions = {
	upload: async (event) => {
		const { participantId, participationId, masterclassId } = requireGuest(
			event,
			event.params.space,
			'own-presentation',
			'write'
		);
		const { t } = event.locals;
		const owner = { participantId, participationId, masterclassId, userId: null };
		const { files } = await readUpload(event, () => owner, 'presentation');
		if (files.length === 0) return refuse(422, { files: t.files.upload.none });
		const refusals = refusalsOf(files, t);
		if (refusals !== null) return refuse(422, { files: refusals });
		redirect(303, `${event.url.pathname}?notice=received`);
	},

	remove: async (event) => {
		const scope = requireGuest(event, event.params.space, 'own-presentation', 'write');
		const { app, t } = event.locals;
		const form = parseForm(fileForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const own = app.files
			.ofParticipation(scope.participationId)
			.some(({ id, purpose }) => id === form.value.file && purpose === 'presentation');
		if (own) app.files.remove(scope, form.value.file);
		redirect(303, `${event.url.pathname}?notice=removed`);
	}
};
