import { error, redirect } from '@sveltejs/kit';
import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import { needForm, removeNeedForm } from '#lib/schemas/need.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireGuest(event, event.params.space, 'own-needs', 'read');
	const need = event.locals.app.needs.own.show(scope, event.params.need);
	// After a refused save the page shows what was typed, even of a need that is gone.
	if (need === null && event.request.method === 'GET')
		error(404, event.locals.t.errors.pages.notFoundText);
	return {
		need,
		writes: mayGuest(scope, 'own-needs', 'write'),
		added: event.url.searchParams.get('notice') === 'added'
	};
};

export const actions: Actions = {
	save: async (event) => {
		const { app, t } = event.locals;
		const scope = requireGuest(event, event.params.space, 'own-needs', 'write');
		const form = parseForm(needForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { revision, ...answers } = form.value;
		const saved = app.needs.own.edit(scope, { id: event.params.need, revision }, answers);
		if (saved.ok) redirect(303, `/space/${scope.participantId}/needs?notice=saved`);
		if (saved.reason === 'stale') return refuse(409, { form: t.errors.stale }, form.values);
		return refuse(410, { form: t.needs.errors.gone }, form.values);
	},

	remove: async (event) => {
		const { app, t } = event.locals;
		const scope = requireGuest(event, event.params.space, 'own-needs', 'write');
		const form = parseForm(removeNeedForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const removed = app.needs.own.remove(scope, { id: event.params.need, ...form.value });
		if (!removed.ok && removed.reason === 'stale') return refuse(409, { form: t.errors.stale });
		redirect(303, `/space/${scope.participantId}/needs?notice=removed`);
	}
};
