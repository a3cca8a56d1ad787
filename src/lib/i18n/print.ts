import { print as english } from './print/en.ts';
import { print as french } from './print/fr.ts';
import type { Locale } from './locale.ts';
import { typeset } from './typeset.ts';

/** The texts of printed documents, kept out of the catalogue that browsers receive. */
export type PrintTexts = typeof french;

const texts: Readonly<Record<Locale, PrintTexts>> = { fr: typeset(french), en: english };

export const printTexts = (locale: Locale): PrintTexts => texts[locale];
