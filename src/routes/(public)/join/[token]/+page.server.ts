import { redirect } from '@sveltejs/kit';
import { joinForm } from '#lib/schemas/organiser.ts';
import { keepCookies } from '#lib/server/http/cookies.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => ({
	email: locals.app.colleagues.invitedEmail(params.token)
});

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const form = parseForm(joinForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const refusal = limitTries(event, 'join', null, form.values);
		if (refusal) return refusal;

		const joined = await locals.app.colleagues.join(params.token, form.value, locals.locale);
		if (!joined.ok) return refuse(410, { form: locals.t.organisers.join.linkNotGood }, form.values);

		const opened = await locals.signIn.open(
			{ email: joined.value.email, password: form.value.password },
			request.headers
		);
		keepCookies(event, opened?.cookies ?? []);
		redirect(303, '/');
	}
};
