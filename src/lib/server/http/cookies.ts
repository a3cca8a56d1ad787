import type { RequestEvent } from '@sveltejs/kit';

/** Sets the cookies of the sign-in library, as it wrote them, on the response to come. */
export const keepCookies = (event: RequestEvent, cookies: readonly string[]): void => {
	event.locals.cookiesToSet.push(...cookies);
};
