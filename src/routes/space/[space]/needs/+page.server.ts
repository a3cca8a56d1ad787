import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import { introductionForm } from '#lib/schemas/need.ts';
import { parseForm, refuse, sentences } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireGuest(event, event.params.space, 'own-needs', 'read');
	const { own } = event.locals.app.needs;
	return {
		needs: own.list(scope),
		introduction: own.introduction(scope),
		writes: mayGuest(scope, 'own-needs', 'write'),
		notice: event.url.searchParams.get('notice')
	};
};

export const actions: Actions = {
	/** Without a script: what a colleague saved meanwhile is shown first, and nothing is overwritten. */
	introduce: async (event) => {
		const { app, t } = event.locals;
		const scope = requireGuest(event, event.params.space, 'own-needs', 'write');
		const form = parseForm(introductionForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { introduction, base } = form.value;
		const { conflicts, refused } = app.needs.own.introduce(scope, {
			introduction: { value: introduction, base }
		});
		const disputed = conflicts.introduction;
		const errors = {
			...sentences(refused, t),
			...(disputed ? { introduction: t.needs.introduction.changed(disputed.theirs) } : {})
		};
		if (Object.keys(errors).length > 0) return refuse(409, errors, form.values);
	}
};
