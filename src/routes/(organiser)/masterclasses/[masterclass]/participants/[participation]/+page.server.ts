import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { newContactForm } from '#lib/schemas/directory.ts';
import {
	knownPersonForm,
	planParticipationForm,
	removeParticipationForm,
	removePersonForm
} from '#lib/schemas/recruiting.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { moveCard } from '#lib/server/http/recruiting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const card = event.locals.app.recruiting.card(scope, event.params.participation);
	if (card === null) error(404, event.locals.t.recruiting.gone);
	const introduction = event.locals.app.needs
		.introductions(scope)
		.find(({ participationId }) => participationId === card.id)?.text;
	const cameWith = event.locals.app.calls.cameWith(scope, card.id);
	return { card, introduction, cameWith, added: event.url.searchParams.has('added') };
};

const editing = async (event: RequestEvent<{ masterclass: string; participation: string }>) => ({
	scope: requireMasterclass(event, event.params.masterclass, 'edit'),
	id: event.params.participation,
	data: await event.request.formData()
});

const done = { done: true } as const;

export const actions: Actions = {
	move: moveCard,

	plan: async (event) => {
		const { app, t } = event.locals;
		const { scope, id, data } = await editing(event);
		const form = parseForm(planParticipationForm, data, t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { revision, nextAction, nextActionDue, ownerId } = form.value;
		const planned = app.recruiting.plan(scope, id, revision, {
			nextAction,
			nextActionDue: nextActionDue || null,
			ownerId: ownerId || null
		});
		if (planned.ok) return done;
		if (planned.reason === 'not-a-member')
			return refuse(422, { ownerId: t.recruiting.card.notAMember }, form.values);
		const message = planned.reason === 'stale' ? t.errors.stale : t.recruiting.gone;
		return refuse(409, { form: message }, form.values);
	},

	known: async (event) => {
		const { app, t } = event.locals;
		const { scope, id, data } = await editing(event);
		const form = parseForm(knownPersonForm, data, t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const added = app.recruiting.addPerson(scope, id, { id: form.value.contact });
		if (added.ok) return done;
		return refuse(422, { contact: t.recruiting.form.refusals[added.reason] }, form.values);
	},

	person: async (event) => {
		const { app, t } = event.locals;
		const { scope, id, data } = await editing(event);
		const form = parseForm(newContactForm, data, t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const added = app.recruiting.addPerson(scope, id, { details: form.value });
		if (added.ok) return done;
		return refuse(422, { familyName: t.recruiting.form.refusals[added.reason] }, form.values);
	},

	unseat: async (event) => {
		const { app, t } = event.locals;
		const { scope, data } = await editing(event);
		const form = parseForm(removePersonForm, data, t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		app.recruiting.removePerson(scope, form.value.participant);
		return done;
	},

	remove: async (event) => {
		const { app, t } = event.locals;
		const { scope, id, data } = await editing(event);
		const form = parseForm(removeParticipationForm, data, t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const removed = app.recruiting.remove(scope, id, form.value.revision);
		if (!removed.ok && removed.reason === 'stale')
			return refuse(409, { form: t.errors.stale }, form.values);
		redirect(303, `/masterclasses/${scope.masterclassId}/participants`);
	}
};
