import type { Handle } from '@sveltejs/kit/hooks';

const ALWAYS = {
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()',
	'cross-origin-opener-policy': 'same-origin'
} as const;

/**
 * Addresses that hold a secret: nothing may tell them on. A page that took `no-referrer` for itself
 * would post its forms with `Origin: null` (Fetch standard, "append a request Origin header"), which
 * the server has to refuse: pages therefore say `same-origin` in their head (src/app.html), which
 * tells strangers just as little.
 */
const SECRET = /^\/(l|enter|welcome|join|password|feeds)\//;

/** Headers of every page; Kit itself adds the content security policy. */
export const securityHeaders: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const headers = response.headers;
	for (const [name, value] of Object.entries(ALWAYS))
		if (!headers.has(name)) headers.set(name, value);
	if (SECRET.test(event.url.pathname)) headers.set('referrer-policy', 'no-referrer');
	if (event.locals.settings.publicUrl.startsWith('https://'))
		headers.set('strict-transport-security', 'max-age=31536000');
	if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
	return response;
};
