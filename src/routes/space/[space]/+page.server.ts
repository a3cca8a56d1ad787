import { redirect } from '@sveltejs/kit';
import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import { pageAddress } from '#lib/components/spaces/space-pages.ts';
import { answerForm } from '#lib/schemas/answer.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { limitActs } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { spaces } = event.locals.app;
	const scope = requireGuest(event, event.params.space, ['practical', 'own-faisceau'], 'read');
	// Who takes part no longer has nothing here but their own document.
	if (!mayGuest(scope, 'practical', 'read'))
		redirect(303, pageAddress(scope.participantId, 'own-faisceau'));
	return {
		home: spaces.home(scope, event.locals.locale),
		colleagues: spaces.colleagues(scope),
		answered: event.url.searchParams.has('answered'),
		delegated: event.url.searchParams.has('colleague')
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const { locals, params, request } = event;
		const scope = requireGuest(event, params.space, 'practical', 'write');
		const form = parseForm(answerForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const refusal = limitActs(event, 'answer', params.space, form.values);
		if (refusal) return refusal;
		const given = locals.app.spaces.answer(scope, form.value);
		if (!given.ok) return refuse(409, { form: locals.t.spaces.answer.notConfirmed }, form.values);
		redirect(303, `/space/${params.space}?answered#answer`);
	}
};
