import { acceptProposalForm, callForm, refuseProposalForm } from '#lib/schemas/call.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const { calls } = event.locals.app;
	return { call: calls.show(scope), proposals: calls.proposals(scope) };
};

export const actions: Actions = {
	setUp: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(callForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		app.calls.setUp(scope, form.value);
		return { done: t.calls.desk.saved };
	},

	accept: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(acceptProposalForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const { proposal, organisation } = form.value;
		const taken = app.calls.accept(scope, proposal, organisation);
		if (!taken.ok) return refuse(409, { form: t.calls.desk[taken.reason] });
		return { done: t.calls.desk.accepted };
	},

	refuse: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(refuseProposalForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const refused = app.calls.refuse(scope, form.value.proposal);
		if (!refused.ok) return refuse(409, { form: t.calls.desk.decided });
		return { done: t.calls.desk.refused };
	}
};
