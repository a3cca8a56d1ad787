import { redirect } from '@sveltejs/kit';
import { keepCookies } from '#lib/server/http/cookies.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const closed = await event.locals.signIn.close(event.request.headers);
	keepCookies(event, closed.cookies);
	redirect(303, '/sign-in');
};
