import { newPasswordForm } from '#lib/schemas/organiser.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => ({
	good: locals.app.passwords.isResetToken(params.token)
});

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const form = parseForm(newPasswordForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const refusal = limitTries(event, 'reset', null);
		if (refusal) return refusal;
		const chosen = await locals.app.passwords.reset(params.token, form.value.password);
		return chosen.ok
			? { done: true }
			: refuse(410, { form: locals.t.organisers.reset.linkNotGood });
	}
};
