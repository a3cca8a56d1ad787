import { mail as english } from './mail/en.ts';
import { mail as french } from './mail/fr.ts';
import { letters as englishLetters } from './mail/requests/en.ts';
import { letters as frenchLetters } from './mail/requests/fr.ts';
import type { Locale } from './locale.ts';
import { typeset } from './typeset.ts';

/** The texts of messages, kept out of the catalogue that browsers receive: only the server writes them. */
export type MailTexts = typeof french;

const texts: Readonly<Record<Locale, MailTexts>> = { fr: typeset(french), en: english };

const letters: Readonly<Record<Locale, typeof frenchLetters>> = {
	fr: typeset(frenchLetters),
	en: englishLetters
};

/** The words of the letters that are not calendar invitations, by kind. */
export const letterTexts = (locale: Locale): typeof frenchLetters => letters[locale];

export const mailTexts = (locale: Locale): MailTexts => texts[locale];

/** The clock that a time is read on, in words: "heure de Paris". */
export function zoneInWords(locale: Locale, zone: string): string {
	const { zones, zoneOf } = texts[locale];
	return zones[zone] ?? zoneOf((zone.split('/').at(-1) ?? zone).replaceAll('_', ' '));
}
