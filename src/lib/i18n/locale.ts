/** Languages of the interface and of messages, the source language first. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A language we speak, or null. */
export const asLocale = (text: string | null | undefined): Locale | null =>
	LOCALES.find((locale) => locale === text) ?? null;

/** The first language of an `Accept-Language` header that we speak, by its weights. */
export const acceptedLocale = (header: string | null): Locale | null => {
	const wishes = (header ?? '')
		.split(',')
		.map((wish) => {
			const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
			const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
			return {
				locale: asLocale(tag.split('-')[0]),
				weight: weight ? Number(weight.trim().slice(2)) : 1
			};
		})
		.filter((wish) => wish.locale !== null && wish.weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return wishes[0]?.locale ?? null;
};
