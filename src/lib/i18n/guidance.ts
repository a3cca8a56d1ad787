import { english } from './guidance/en/index.ts';
import { french } from './guidance/fr/index.ts';
import type { Locale } from './locale.ts';
import { typeset } from './typeset.ts';

/**
 * The words of the faisceau d'indices: its questions, choices, explanations and examples. They are
 * long, so they stay out of the catalogue that browsers receive: a page's server part gives its page
 * the words it shows, which are plain data.
 */
export type Guidance = typeof french;

const texts: Readonly<Record<Locale, Guidance>> = { fr: typeset(french), en: english };

export const guidance = (locale: Locale): Guidance => texts[locale];
