import { emailForm } from '#lib/schemas/organiser.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	/** The answer is the same for a known and an unknown address. */
	default: async (event) => {
		const { locals, request } = event;
		const form = parseForm(emailForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const refusal = limitTries(event, 'renew', form.value.email, form.values);
		if (refusal) return refusal;
		void locals.app.spaces.renew(form.value.email);
		return { sent: true };
	}
};
