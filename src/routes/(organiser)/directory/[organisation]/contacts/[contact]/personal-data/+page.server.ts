import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { fullName } from '#lib/domain/directory/details.ts';
import { refuse } from '#lib/server/http/form.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

const open = (event: RequestEvent) => {
	const organiser = requireOrganiser(event);
	const { app, t } = event.locals;
	const data = app.persons.personalData(organiser, event.params.contact ?? '');
	if (!data || data.contact.organisationId !== event.params.organisation)
		error(404, t.errors.pages.notFoundText);
	return { organiser, data };
};

export const load: PageServerLoad = (event) => {
	const { organiser, data } = open(event);
	const { contact, organisation } = data;
	return {
		name: fullName(contact),
		organisation: { id: contact.organisationId, name: organisation },
		contactId: contact.id,
		counts: {
			participations: data.participations.length,
			messages: data.messages.length,
			visits: data.visits.length,
			files: data.files.length,
			questions: data.questions.length,
			history: data.history.length,
			mentions: data.mentions.length
		},
		expectedAt: event.locals.app.persons.expectedAt(organiser, contact.id)
	};
};

export const actions: Actions = {
	erase: async (event) => {
		const { organiser, data } = open(event);
		const { app, t } = event.locals;
		const words = t.directory.personalData;
		const form = await event.request.formData();
		if (!form.has('confirm')) return refuse(422, { confirm: words.confirmNeeded });
		const erased = app.persons.erase(organiser, data.contact.id, form.has('files'));
		if (erased.ok) redirect(303, `/directory/${data.contact.organisationId}?erased`);
		if (erased.reason === 'unknown') error(404, t.errors.pages.notFoundText);
		return refuse(409, { form: words[erased.reason] });
	}
};
