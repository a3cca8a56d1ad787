import { emailForm } from '#lib/schemas/organiser.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	return {
		colleagues: event.locals.app.organisers
			.list(organiser)
			.map(({ id, name, email }) => ({ id, name, email, you: id === organiser.userId }))
	};
};

export const actions: Actions = {
	invite: async (event) => {
		const { locals, request } = event;
		const organiser = requireOrganiser(event);
		const form = parseForm(emailForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const refusal = limitTries(event, 'invite-colleague', form.value.email, form.values);
		if (refusal) return refusal;
		const words = locals.t.organisers.settings.colleagues;
		const invited = await locals.app.colleagues.invite(organiser, form.value.email);
		return invited.ok
			? { invited: words.invited(form.value.email), url: invited.value.url }
			: refuse(422, { email: words.taken }, form.values);
	}
};
