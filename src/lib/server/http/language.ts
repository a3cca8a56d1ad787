import type { Handle } from '@sveltejs/kit/hooks';
import type { RequestEvent } from '@sveltejs/kit';
import { acceptedLocale, asLocale, type Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/server.ts';

export const LANGUAGE_COOKIE = 'language';

/** The guest whose personal link this is: their language is known to whoever invites them. */
const guestLocale = ({ locals, params, route }: RequestEvent): Locale | null => {
	const { invitations, spaces } = locals.app;
	if (route.id === '/l/[token]' && params.token) return invitations.answers.localeOf(params.token);
	if (route.id === '/enter/[token]' && params.token)
		return spaces.localeOf({ token: params.token });
	if (route.id?.startsWith('/space/[space]') && params.space)
		return spaces.localeOf({ spaceId: params.space });
	return null;
};

/**
 * The reader's language: their choice, else their account's or that of their personal link, else
 * their browser's, else French.
 */
export const language: Handle = ({ event, resolve }) => {
	const locale =
		asLocale(event.cookies.get(LANGUAGE_COOKIE)) ??
		guestLocale(event) ??
		asLocale(event.locals.organiser?.locale) ??
		acceptedLocale(event.request.headers.get('accept-language')) ??
		'fr';
	Object.assign(event.locals, translator(locale));
	return resolve(event, {
		// The two faces of the first screen come with it, so that no text changes shape once read.
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && /latin-wght-normal/.test(path)),
		transformPageChunk: ({ html }) => html.replace('%faisceau.lang%', event.locals.locale)
	});
};
