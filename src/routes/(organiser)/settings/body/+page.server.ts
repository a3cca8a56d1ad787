import { bodyForm } from '#lib/schemas/organiser.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireOrganiser(event);
	const settings = event.locals.app.settings.all();
	return {
		body: {
			name: settings['body-name'] ?? '',
			contact: settings['body-contact'] ?? '',
			basis: settings['body-basis'] ?? 'public-interest'
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request } = event;
		const organiser = requireOrganiser(event);
		const form = parseForm(bodyForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		locals.app.settings.save(organiser, {
			'body-name': form.value.name,
			'body-contact': form.value.contact,
			'body-basis': form.value.basis
		});
		return { done: locals.t.organisers.settings.body.saved };
	}
};
