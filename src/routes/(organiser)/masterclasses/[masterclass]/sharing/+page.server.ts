import { fail, redirect } from '@sveltejs/kit';
import { mayOrganiser } from '#lib/domain/access/rights.ts';
import { memberForm } from '#lib/schemas/masterclass.ts';
import { parseForm } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return {
		members: event.locals.app.masterclasses.members(scope).map((member) => ({
			...member,
			you: member.userId === scope.organiser.userId
		})),
		mayShare: mayOrganiser(scope.role, 'share')
	};
};

export const actions: Actions = {
	share: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'share');
		const { locals } = event;
		const words = locals.t.masterclass.sharing;
		const form = parseForm(memberForm, await event.request.formData(), locals.t);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const shared = locals.app.masterclasses.share(scope, form.value.email, form.value.role);
		if (!shared.ok) {
			const error = shared.reason === 'unknown-organiser' ? words.unknown : words.lastOwner;
			const errors: Record<string, string> = { email: error };
			return fail(422, { values: form.values, errors });
		}
		return { saved: words.shared(shared.value) };
	},

	remove: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'share');
		const words = event.locals.t.masterclass.sharing;
		const userId = String((await event.request.formData()).get('user') ?? '');
		const removed = event.locals.app.masterclasses.unshare(scope, userId);
		if (!removed.ok) {
			const errors: Record<string, string> = { form: words.lastOwner };
			return fail(422, { values: {} as Record<string, string>, errors });
		}
		if (userId === scope.organiser.userId) redirect(303, '/masterclasses');
		return { saved: words.removed };
	}
};
