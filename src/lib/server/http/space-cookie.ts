import type { RequestEvent } from '@sveltejs/kit';

/** Each space has its own, by its path: two masterclasses in one browser stay apart. */
const NAME = 'space';

/** The session of the space of this address, if the browser holds one. */
export const spaceToken = ({ cookies }: RequestEvent): string | undefined => cookies.get(NAME);

/** Keeps a session of a space in this browser. */
export const keepSpace = (
	{ cookies, locals }: RequestEvent,
	spaceId: string,
	token: string,
	maxAgeSeconds: number
): void =>
	cookies.set(NAME, token, {
		path: `/space/${spaceId}`,
		httpOnly: true,
		sameSite: 'lax',
		secure: locals.settings.publicUrl.startsWith('https://'),
		maxAge: maxAgeSeconds
	});
