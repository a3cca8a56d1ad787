import type { Handle } from '@sveltejs/kit/hooks';
import { acceptedLocale, asLocale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/server.ts';

export const LANGUAGE_COOKIE = 'language';

/** The reader's language: their choice, else their account's, else their browser's, else French. */
export const language: Handle = ({ event, resolve }) => {
	const locale =
		asLocale(event.cookies.get(LANGUAGE_COOKIE)) ??
		asLocale(event.locals.organiser?.locale) ??
		acceptedLocale(event.request.headers.get('accept-language')) ??
		'fr';
	Object.assign(event.locals, translator(locale));
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%faisceau.lang%', event.locals.locale)
	});
};
