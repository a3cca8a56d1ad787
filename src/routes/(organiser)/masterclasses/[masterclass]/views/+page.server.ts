import { error, redirect } from '@sveltejs/kit';
import { previewForm } from '#lib/schemas/space.ts';
import { parseForm } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { keepSpace } from '#lib/server/http/space-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return event.locals.app.spaces.views(scope);
};

export const actions: Actions = {
	/** A session of its own, so that looking needs no rights that the guest lacks. */
	default: async (event) => {
		const { locals, params, request } = event;
		const scope = requireMasterclass(event, params.masterclass, 'look');
		const form = parseForm(previewForm, await request.formData(), locals.t);
		if (!form.ok) error(422, locals.t.errors.notAChoice);
		const { participant, stage } = form.value;
		const opened = locals.app.spaces.preview(scope, participant, stage === '' ? null : stage);
		if (!opened.ok) error(404, locals.t.errors.pages.notFoundText);
		const { spaceId, session, seconds } = opened.value;
		keepSpace(event, spaceId, session, seconds);
		redirect(303, `/space/${spaceId}`);
	}
};
