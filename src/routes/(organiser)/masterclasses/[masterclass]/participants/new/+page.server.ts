import { namedDetails } from '#lib/domain/directory/details.ts';
import { redirect } from '@sveltejs/kit';
import { proposedFrom } from '#lib/components/directory/proposals.ts';
import { newContactForm } from '#lib/schemas/directory.ts';
import { joinForm } from '#lib/schemas/recruiting.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

const PERSON_FIELDS = ['givenName', 'familyName', 'email', 'phone', 'position'];

export const load: PageServerLoad = (event) => {
	const { organiser } = requireMasterclass(event, event.params.masterclass, 'edit');
	const typed = (event.url.searchParams.get('q') ?? '').slice(0, 200);
	return {
		typed,
		proposals: proposedFrom(event.locals.app.directory.propose(organiser, typed))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { app, t } = event.locals;
		const words = t.recruiting.form;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const data = await event.request.formData();
		const form = parseForm(joinForm, data, t);
		const named = PERSON_FIELDS.some((field) => String(data.get(field) ?? '').trim() !== '');
		const person = named ? parseForm(newContactForm, data, t) : null;
		if (!form.ok || (person && !person.ok))
			return refuse(
				422,
				{ ...(form.ok ? {} : form.errors), ...(person && !person.ok ? person.errors : {}) },
				form.values
			);

		const { organisation, organisationTyped, newKind, role, stage } = form.value;
		const chosen =
			newKind !== null && organisation === ''
				? { details: namedDetails(newKind, organisationTyped) }
				: app.directory.choose(scope.organiser, organisation, organisationTyped);
		if ('reason' in chosen)
			return refuse(422, { organisation: words.refusals[chosen.reason] }, form.values);
		const joined = app.recruiting.join(scope, {
			organisation: 'details' in chosen ? chosen : { id: chosen.value.id },
			role,
			stage,
			people: person ? [{ details: person.value }] : []
		});
		if (!joined.ok)
			return refuse(422, { organisation: words.refusals[joined.reason] }, form.values);
		redirect(303, `/masterclasses/${scope.masterclassId}/participants/${joined.value}?added`);
	}
};
