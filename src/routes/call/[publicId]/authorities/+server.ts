import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Authorities of the public reference, as one types; anybody may ask, nothing else is shown. */
export const GET: RequestHandler = ({ locals, url }) => {
	const typed = (url.searchParams.get('q') ?? '').slice(0, 100);
	const kinds = locals.t.directory.kinds;
	return json(
		locals.app.calls.authorities(typed).map(({ name, kind, department }) => ({
			value: department === null ? name : `${name} (${department})`,
			label: kinds[kind]
		}))
	);
};
