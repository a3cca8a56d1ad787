import type { Catalogue } from '#lib/i18n/catalogue.ts';
import { textsOf, type TextSet } from '#lib/i18n/text-sets.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { LayoutLoad } from './$types';

/** Only the reader's language is sent to the browser, and where it counts only what a page speaks of. */
const texts: Readonly<Record<TextSet, Record<Locale, () => Promise<object>>>> = {
	all: {
		fr: async () => (await import('#lib/i18n/fr/index.ts')).fr,
		en: async () => (await import('#lib/i18n/en/index.ts')).en
	},
	guest: {
		fr: async () => (await import('#lib/i18n/guest/fr.ts')).fr,
		en: async () => (await import('#lib/i18n/guest/en.ts')).en
	},
	home: {
		fr: async () => (await import('#lib/i18n/home/fr.ts')).fr,
		en: async () => (await import('#lib/i18n/home/en.ts')).en
	},
	interests: {
		fr: async () => (await import('#lib/i18n/guest/interests/fr.ts')).fr,
		en: async () => (await import('#lib/i18n/guest/interests/en.ts')).en
	},
	form: {
		fr: async () => (await import('#lib/i18n/guest/form/fr.ts')).fr,
		en: async () => (await import('#lib/i18n/guest/form/en.ts')).en
	}
};

export const load: LayoutLoad = async ({ data, route }) => ({
	locale: data.locale,
	// A test holds each page to the texts that it carries.
	t: (await texts[textsOf(route.id)][data.locale]()) as Catalogue
});
