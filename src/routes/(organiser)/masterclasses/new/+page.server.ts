import { fail, redirect } from '@sveltejs/kit';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import {
	previewOf,
	readNewMasterclass,
	refuseNewMasterclass
} from '#lib/server/http/new-masterclass.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	create: async (event) => {
		const scope = requireOrganiser(event);
		const form = await readNewMasterclass(event);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const created = event.locals.app.masterclasses.create(scope, form.wish);
		if (!created.ok) return refuseNewMasterclass(event, created.reason, form.values);
		redirect(303, `/masterclasses/${created.value}`);
	},

	preview: async (event) => {
		const scope = requireOrganiser(event);
		const form = await readNewMasterclass(event);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const planned = event.locals.app.masterclasses.preview(scope, form.wish);
		if (!planned.ok) return refuseNewMasterclass(event, planned.reason, form.values);
		return { values: form.values, preview: previewOf(planned.value, form.wish.territory) };
	}
};
