import { emailForm } from '#lib/schemas/organiser.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	configured: locals.app.settings.mail().configured
});

export const actions: Actions = {
	default: async (event) => {
		const { locals, request } = event;
		const form = parseForm(emailForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const refusal = limitTries(event, 'forgotten', form.value.email, form.values);
		if (refusal) return refusal;
		void locals.app.passwords.requestReset(form.value.email);
		return { sent: true };
	}
};
