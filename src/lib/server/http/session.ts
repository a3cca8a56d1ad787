import type { Handle } from '@sveltejs/kit/hooks';

/** Says who is signed in, and passes on the cookies that the sign-in library writes. */
export const session: Handle = async ({ event, resolve }) => {
	const { locals, request } = event;
	const found = request.headers.has('cookie') ? await locals.signIn.current(request.headers) : null;
	locals.organiser = found && locals.app.access.organiserOf(found);
	locals.cookiesToSet = [...(found?.cookies ?? [])];
	const response = await resolve(event);
	for (const cookie of locals.cookiesToSet) response.headers.append('set-cookie', cookie);
	return response;
};
