import { mayOrganiser } from '#lib/domain/access/rights.ts';
import { addressForm, againForm, approvalForm } from '#lib/schemas/invitation.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return {
		...event.locals.app.invitations.list(scope),
		editable: mayOrganiser(scope.role, 'edit')
	};
};

export const actions: Actions = {
	approve: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const { app, t } = event.locals;
		const form = parseForm(approvalForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, { form: t.invitations.drafts.choose });
		const { approved, changed } = await app.messaging.approve(scope, form.value.draft);
		if (changed > 0) return refuse(409, { form: t.invitations.drafts.changed(changed) });
		return { done: t.invitations.drafts.approved(approved) };
	},

	again: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const { app, t } = event.locals;
		const form = parseForm(againForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		app.invitations.prepareAgain(scope, form.value.contact);
		return { done: t.invitations.prepared };
	},

	address: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const { app, t } = event.locals;
		const form = parseForm(addressForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { contact: contactId, revision, email } = form.value;
		const corrected = app.invitations.correctAddress(scope, { contactId, revision, email });
		if (corrected.ok) return { done: t.invitations.refused.corrected };
		if (corrected.reason === 'same-address')
			return refuse(422, { email: t.invitations.refused.same }, form.values);
		return refuse(409, { form: t.invitations.refused.stale }, form.values);
	}
};
