import { redirect } from '@sveltejs/kit';
import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import { interestsForm } from '#lib/schemas/matching.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireGuest(event, event.params.space, 'own-interests', 'read');
	return {
		others: event.locals.app.matching.own.interests(scope),
		writes: mayGuest(scope, 'own-interests', 'write'),
		saved: event.url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const scope = requireGuest(event, params.space, 'own-interests', 'write');
		const form = parseForm(interestsForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, { form: locals.t.errors.notAChoice }, form.values);
		locals.app.matching.own.saveInterests(scope, form.value);
		redirect(303, `/space/${params.space}/interests?saved`);
	}
};
