import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, setHeaders }) => {
	const call = locals.app.calls.page(params.publicId, locals.locale);
	if (call === null) error(404, locals.t.errors.pages.notFoundText);
	setHeaders({ 'x-robots-tag': 'noindex' });
	return { sender: call.sender, title: call.title };
};
