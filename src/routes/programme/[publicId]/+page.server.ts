import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, setHeaders }) => {
	const programme = locals.app.programme.published(params.publicId);
	if (programme === null) error(404, locals.t.programme.page.notPublished);
	setHeaders({ 'x-robots-tag': 'noindex' });
	return { programme };
};
