import { redirect } from '@sveltejs/kit';
import { asLocale } from '#lib/i18n/locale.ts';
import { LANGUAGE_COOKIE } from '#lib/server/http/language.ts';
import { localPath } from '#lib/server/http/local-path.ts';
import type { RequestHandler } from './$types';

/** Chooses the language of the interface, for this browser and for the account. */
export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	const form = await request.formData();
	const locale = asLocale(String(form.get('locale')));
	if (locale) {
		cookies.set(LANGUAGE_COOKIE, locale, {
			path: '/',
			maxAge: 365 * 24 * 60 * 60,
			secure: locals.settings.publicUrl.startsWith('https://')
		});
		if (locals.organiser) locals.app.organisers.update(locals.organiser, { locale });
	}
	redirect(303, localPath(form.get('to')));
};
