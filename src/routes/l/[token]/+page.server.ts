import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { answerForm } from '#lib/schemas/answer.ts';
import type { ClosedLink } from '#lib/server/application/answers.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { limitActs, limitTries } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

const closed = ({ locals }: RequestEvent, link: ClosedLink): never =>
	error(link === 'unknown' ? 404 : 410, locals.t.invitations.closed[link].title, { link });

/** Looking never answers: mail scanners open every link. */
export const load: PageServerLoad = (event) => {
	const page = event.locals.app.invitations.answers.show(event.params.token, event.locals.locale);
	if (!page.ok) return closed(event, page.reason);
	return { page: page.value, thanks: event.url.searchParams.has('thanks') };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const form = parseForm(answerForm, await request.formData(), locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const refusal = limitActs(event, 'answer', params.token, form.values);
		if (refusal) return refusal;

		const given = locals.app.invitations.answers.give(params.token, form.value);
		// Only guessing counts against an address.
		if (!given.ok) return limitTries(event, 'answer', null) ?? closed(event, given.reason);
		redirect(303, '?thanks');
	}
};
