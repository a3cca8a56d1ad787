import { redirect } from '@sveltejs/kit';
import { signInForm } from '#lib/schemas/organiser.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { localPath } from '#lib/server/http/local-path.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import { keepCookies } from '#lib/server/http/cookies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.organiser) redirect(303, localPath(url.searchParams.get('to')));
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request, url } = event;
		const form = parseForm(signInForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);

		const refusal = limitTries(event, 'sign-in', form.value.email, form.values);
		if (refusal) return refusal;

		const opened = await locals.signIn.open(form.value, request.headers);
		if (!opened) return refuse(422, { form: locals.t.organisers.signIn.wrong }, form.values);

		keepCookies(event, opened.cookies);
		redirect(303, localPath(url.searchParams.get('to')));
	}
};
