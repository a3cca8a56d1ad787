import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { createFormat } from './format.ts';
import type { Catalogue } from './catalogue.ts';
import type { Locale } from './locale.ts';

const catalogues: Readonly<Record<Locale, Catalogue>> = { fr, en };

/** Texts and formats of one language, made per request or per message. */
export const translator = (locale: Locale) => ({
	locale,
	t: catalogues[locale],
	format: createFormat(locale)
});

export type Translator = ReturnType<typeof translator>;
