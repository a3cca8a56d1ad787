import { fail, redirect } from '@sveltejs/kit';
import { newOrganiserForm } from '#lib/schemas/organiser.ts';
import { keepCookies } from '#lib/server/http/cookies.ts';
import { parseForm } from '#lib/server/http/form.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => ({
	good: locals.app.organisers.isFirstOrganiserToken(params.token)
});

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const form = parseForm(newOrganiserForm, await request.formData(), locals.t);
		if (!form.ok) return fail(422, form);
		const refusal = limitTries(event, 'welcome', null, form.values);
		if (refusal) return refusal;

		const created = await locals.app.organisers.createFirst(
			params.token,
			form.value,
			locals.locale
		);
		if (!created.ok)
			return fail(410, {
				values: form.values,
				errors: { form: locals.t.organisers.welcome.linkNotGood } as Record<string, string>
			});

		const opened = await locals.signIn.open(form.value, request.headers);
		keepCookies(event, opened?.cookies ?? []);
		redirect(303, '/');
	}
};
