import { error, redirect } from '@sveltejs/kit';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireGuest(event, event.params.space, 'documents', 'read');
	return {
		list: event.locals.app.shares.documents(scope),
		/** The document that was asked for before the promise. */
		to: event.url.searchParams.get('to')
	};
};

export const actions: Actions = {
	acknowledge: async (event) => {
		const { locals, params, request } = event;
		const scope = requireGuest(event, params.space, 'documents', 'read');
		if (scope.preview) error(403, locals.t.spaces.preview.readOnly);
		locals.app.shares.acknowledge(scope);
		const to = (await request.formData()).get('to');
		const document = typeof to === 'string' && to !== '' ? `/${encodeURIComponent(to)}` : '';
		redirect(303, `/space/${params.space}/documents${document}`);
	}
};
