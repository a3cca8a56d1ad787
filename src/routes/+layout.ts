import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { LayoutLoad } from './$types';

/** Only the reader's language is sent to the browser. */
const catalogue = async (locale: Locale): Promise<Catalogue> =>
	locale === 'en'
		? (await import('#lib/i18n/en/index.ts')).en
		: (await import('#lib/i18n/fr/index.ts')).fr;

export const load: LayoutLoad = async ({ data }) => ({
	locale: data.locale,
	t: await catalogue(data.locale)
});
