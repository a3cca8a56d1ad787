import { error, redirect } from '@sveltejs/kit';
import { fullName } from '#lib/domain/directory/details.ts';
import { contactForm } from '#lib/schemas/directory.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const open = (
	event: Pick<RequestEvent, 'locals' | 'params'> & Parameters<typeof requireOrganiser>[0]
) => {
	const organiser = requireOrganiser(event);
	const { app, t } = event.locals;
	const { organisation, contact } = event.params as { organisation: string; contact: string };
	const found = app.directory.contact(organiser, organisation, contact);
	if (!found) error(404, t.errors.pages.notFoundText);
	return { organiser, ...found };
};

const backTo = (organisation: string, what: string, person: string): never =>
	redirect(303, `/directory/${organisation}?${what}&person=${encodeURIComponent(person)}`);

export const load: PageServerLoad = (event) => {
	const { organisation, contact } = open(event);
	return { organisation, contact };
};

export const actions: Actions = {
	save: async (event) => {
		const { organiser, organisation, contact } = open(event);
		const { app, t } = event.locals;
		const form = parseForm(contactForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { revision, ...details } = form.value;
		const saved = app.directory.updateContact(organiser, contact.id, revision, details);
		if (!saved.ok) return refuse(409, { form: t.errors.stale }, form.values);
		return backTo(organisation.id, 'changed', fullName(details));
	},

	remove: (event) => {
		const { organiser, organisation, contact } = open(event);
		const { app, t } = event.locals;
		const removed = app.directory.removeContact(organiser, contact.id);
		if (!removed.ok) return refuse(409, { form: t.directory.contact.inUse });
		return backTo(organisation.id, 'gone', fullName(contact));
	}
};
