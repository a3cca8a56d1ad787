import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { Format } from '#lib/i18n/format.ts';

type Translator = {
	readonly words: Pick<Catalogue['invitations'], 'atOnce' | 'onDay'>;
	readonly format: Format;
};

/**
 * When a message leaves, in words: "dès que possible", "le jeudi 25 février à 9 h 00".
 *
 * @param instant epoch milliseconds, as `at.now`
 */
export const leavingIn = (
	{ words, format }: Translator,
	instant: number,
	at: { readonly now: number; readonly timeZone: string }
): string =>
	instant <= at.now ? words.atOnce : words.onDay(format.instant(instant, at.timeZone, 'weekday'));
