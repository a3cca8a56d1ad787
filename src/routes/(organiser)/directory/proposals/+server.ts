import { error } from '@sveltejs/kit';
import { proposedFrom } from '#lib/components/directory/proposals.ts';
import type { RequestHandler } from './$types';

/** What typed words may mean, for the picker; signed-in organisers only. */
export const GET: RequestHandler = ({ locals, url }) => {
	if (!locals.organiser) error(401, locals.t.errors.pages.forbiddenText);
	const typed = (url.searchParams.get('q') ?? '').slice(0, 200);
	return Response.json({
		proposals: proposedFrom(locals.app.directory.propose(locals.organiser, typed))
	});
};
