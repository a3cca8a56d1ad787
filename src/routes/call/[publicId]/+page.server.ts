import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { proposedNeedForm, proposedSolutionForm } from '#lib/schemas/call.ts';
import type { Answer } from '#lib/server/application/calls.usecases.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import type { Actions, PageServerLoad } from './$types';

/** What one visitor's address may send: a town hall shares one, a robot wants more. */
const BY_ADDRESS = { address: 12, account: 4, windowMs: 60 * 60_000 } as const;

export const load: PageServerLoad = ({ locals, params, url, setHeaders }) => {
	const call = locals.app.calls.page(params.publicId, locals.locale);
	if (call === null) error(404, locals.t.errors.pages.notFoundText);
	setHeaders({ 'x-robots-tag': 'noindex' });
	const wished = url.searchParams.get('as');
	const open = (['need', 'solution'] as const).filter((kind) => call.takes[kind]);
	return { call, as: open.length === 1 ? open[0] : open.find((kind) => kind === wished) };
};

type Visit = RequestEvent<{ publicId: string }>;

/** Hands an answer over, and says thank you; what is not taken comes back as it was typed. */
const take = (
	event: Visit,
	values: Record<string, string>,
	answer: Omit<Answer, 'locale' | 'trap' | 'ticket'> & { motto: string; ticket: string }
) => {
	const { app, locale, t } = event.locals;
	const again = { ...values, motto: '' };
	const refusal = limitTries(event, 'call', answer.email, again, BY_ADDRESS);
	if (refusal) return refusal;
	const { motto, ...given } = answer;
	const taken = app.calls.answer(event.params.publicId, { ...given, trap: motto, locale });
	// The same form a second time: a button that was pressed twice.
	if (taken.ok || taken.reason === 'used') redirect(303, `/call/${event.params.publicId}/thanks`);
	const fresh = ['forged', 'too-old'].includes(taken.reason);
	return refuse(
		422,
		{ form: t.calls.page.refusals[taken.reason] },
		fresh ? { ...again, ticket: '' } : again
	);
};

export const actions: Actions = {
	need: async (event) => {
		const form = parseForm(proposedNeedForm, await event.request.formData(), event.locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { title, family, horizon, statement, ...who } = form.value;
		return take(event, form.values, {
			...who,
			siren: null,
			siret: null,
			website: '',
			content: { kind: 'need', title, family, horizon, statement }
		});
	},

	solution: async (event) => {
		const form = parseForm(proposedSolutionForm, await event.request.formData(), event.locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { pitch, families, number, ...who } = form.value;
		return take(event, form.values, {
			...who,
			...number,
			content: { kind: 'solution', pitch, families }
		});
	}
};
