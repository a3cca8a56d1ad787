import { mail as english } from './mail/en.ts';
import { mail as french } from './mail/fr.ts';
import type { Locale } from './locale.ts';
import { typeset } from './typeset.ts';

/** The texts of messages, kept out of the catalogue that browsers receive: only the server writes them. */
export type MailTexts = typeof french;

const texts: Readonly<Record<Locale, MailTexts>> = { fr: typeset(french), en: english };

export const mailTexts = (locale: Locale): MailTexts => texts[locale];

/** The clock that a time is read on, in words: "heure de Paris". */
export function zoneInWords(locale: Locale, zone: string): string {
	const { zones, zoneOf } = texts[locale];
	return zones[zone] ?? zoneOf((zone.split('/').at(-1) ?? zone).replaceAll('_', ' '));
}
