import { redirect } from '@sveltejs/kit';
import { notedNeedForm } from '#lib/schemas/need.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'edit');
	return {
		authorities: event.locals.app.needs.authorities(scope),
		authority: event.url.searchParams.get('authority')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(notedNeedForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { authority, ...answers } = form.value;
		const added = app.needs.add(scope, authority, answers);
		if (!added.ok) return refuse(422, { authority: t.needs.authority.unknown }, form.values);
		redirect(303, `/masterclasses/${scope.masterclassId}/needs/${added.value}?notice=added`);
	}
};
