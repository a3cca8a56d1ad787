import { redirect } from '@sveltejs/kit';
import { newOrganiserForm } from '#lib/schemas/organiser.ts';
import { keepCookies } from '#lib/server/http/cookies.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => ({
	good: locals.app.organisers.isFirstOrganiserToken(params.token)
});

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const form = parseForm(newOrganiserForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const refusal = limitTries(event, 'welcome', null, form.values);
		if (refusal) return refusal;

		const created = await locals.app.organisers.createFirst(
			params.token,
			form.value,
			locals.locale
		);
		if (!created.ok)
			return refuse(410, { form: locals.t.organisers.welcome.linkNotGood }, form.values);

		const opened = await locals.signIn.open(form.value, request.headers);
		keepCookies(event, opened?.cookies ?? []);
		redirect(303, '/');
	}
};
