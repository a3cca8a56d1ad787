import { redirect } from '@sveltejs/kit';
import { mayOrganiser } from '#lib/domain/access/rights.ts';
import { mergeQuestionsForm, takeApartForm } from '#lib/schemas/question.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

const NOTICES = ['merged', 'parted'] as const;

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return {
		list: event.locals.app.questions.list(scope),
		edits: mayOrganiser(scope.role, 'edit'),
		notice: NOTICES.find((one) => one === event.url.searchParams.get('notice')) ?? null
	};
};

export const actions: Actions = {
	merge: async (event) => {
		const { app, t } = event.locals;
		const { masterclass } = event.params;
		const scope = requireMasterclass(event, masterclass, 'edit');
		const form = parseForm(mergeQuestionsForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { question } = form.value;
		const refusals = t.questions.list.refusals;
		if (question.length < 2) return refuse(422, { form: refusals['too-few'] }, form.values);
		const merged = app.questions.merge(scope, question);
		if (!merged.ok) return refuse(409, { form: refusals[merged.reason] }, form.values);
		redirect(303, `/masterclasses/${masterclass}/questions?notice=merged`);
	},

	apart: async (event) => {
		const { app, t } = event.locals;
		const { masterclass } = event.params;
		const scope = requireMasterclass(event, masterclass, 'edit');
		const form = parseForm(takeApartForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const parted = app.questions.takeApart(scope, form.value.question);
		if (!parted.ok) return refuse(410, { form: t.questions.list.refusals.unknown }, form.values);
		redirect(303, `/masterclasses/${masterclass}/questions?notice=parted`);
	}
};
