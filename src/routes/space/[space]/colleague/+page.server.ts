import { redirect } from '@sveltejs/kit';
import { colleagueForm } from '#lib/schemas/space.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { limitActs } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireGuest(event, event.params.space, 'practical', 'write');
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const scope = requireGuest(event, params.space, 'practical', 'write');
		const form = parseForm(colleagueForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const refusal = limitActs(event, 'colleague', params.space, form.values);
		if (refusal) return refusal;

		const { how, ...who } = form.value;
		const words = locals.t.spaces.colleague;
		const delegated = locals.app.spaces.delegate(scope, {
			details: { ...who, phone: '', notes: '', locale: locals.locale },
			instead: how === 'instead'
		});
		if (!delegated.ok)
			return refuse(
				409,
				delegated.reason === 'too-many' ? { form: words.tooMany } : { email: words.alreadyThere },
				form.values
			);
		redirect(303, `/space/${params.space}?colleague#colleague`);
	}
};
