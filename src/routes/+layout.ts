import type { Catalogue } from '#lib/i18n/catalogue.ts';
import { isGuestRoute } from '#lib/i18n/guest/routes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { LayoutLoad } from './$types';

/** Only the reader's language is sent to the browser. */
const catalogue = async (locale: Locale): Promise<Catalogue> =>
	locale === 'en'
		? (await import('#lib/i18n/en/index.ts')).en
		: (await import('#lib/i18n/fr/index.ts')).fr;

/** To guests, only the nouns that their pages speak of: a test holds the pages to them. */
const guestCatalogue = async (locale: Locale): Promise<Catalogue> =>
	(locale === 'en'
		? (await import('#lib/i18n/guest/en.ts')).en
		: (await import('#lib/i18n/guest/fr.ts')).fr) as Catalogue;

export const load: LayoutLoad = async ({ data, route }) => ({
	locale: data.locale,
	t: await (isGuestRoute(route.id) ? guestCatalogue : catalogue)(data.locale)
});
