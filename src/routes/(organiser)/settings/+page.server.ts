import { changePasswordForm, profileForm } from '#lib/schemas/organiser.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	return { sessions: event.locals.app.organisers.sessions(organiser) };
};

export const actions: Actions = {
	profile: async (event) => {
		const { locals, request } = event;
		const organiser = requireOrganiser(event);
		const form = parseForm(profileForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		locals.app.organisers.update(organiser, form.value);
		return { done: locals.t.organisers.settings.profile.saved };
	},

	password: async (event) => {
		const { locals, request } = event;
		const organiser = requireOrganiser(event);
		const form = parseForm(changePasswordForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const refusal = limitTries(event, 'change-password', organiser.email);
		if (refusal) return refusal;
		const { currentPassword, newPassword } = form.value;
		const changed = await locals.app.passwords.change(organiser, currentPassword, newPassword);
		const words = locals.t.organisers.settings.password;
		return changed.ok ? { done: words.changed } : refuse(422, { currentPassword: words.wrong });
	},

	endSession: async (event) => {
		const { locals, request } = event;
		const organiser = requireOrganiser(event);
		const form = await request.formData();
		locals.app.organisers.endSession(organiser, String(form.get('session')));
		return { done: locals.t.organisers.settings.sessions.ended };
	},

	endOthers: (event) => {
		event.locals.app.organisers.endOtherSessions(requireOrganiser(event));
		return { done: event.locals.t.organisers.settings.sessions.ended };
	}
};
