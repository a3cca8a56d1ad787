import { plainText } from '#lib/domain/messaging/clean-text.ts';
import type { Coverage } from './coverage.ts';

/** Stands for a sign that no font of ours can draw. */
const UNKNOWN = '□';

/** After so many signs without a blank a line may break anywhere, every few signs. */
const LONGEST_WORD = 20;
const STRIDE = 5;
const MAY_BREAK = '\u200b';

/** More accents than this on one letter would cover the lines around it. */
const MOST_POINTS = 4;

/** Signs that are not seen, but for the two that join and part letters in some scripts. */
const UNSEEN = /[^\P{Default_Ignorable_Code_Point}\u200c\u200d]/gu;

/** Nothing to look at: signs of everyday French and English, and no word too long for a line. */
const PLAIN = /^(?:[!-~\u00a1-\u00ac\u00ae-\u017f–—‘’“”…€]{0,20}(?:[\n ]|$))*$/;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Makes any text fit to print: what a person sees as one sign stays when one font can draw the whole
 * of it and is shown as a square otherwise, since an accessible PDF may hold no sign without a drawing;
 * a word of any length can be broken; blank lines do not pile up.
 *
 * @param fonts of each, what it can draw; all of them draw what `PLAIN` says
 */
export const createPrintable = (fonts: readonly Coverage[]) => {
	const isDrawn = (sign: string): boolean => {
		const points = Array.from(sign, (point) => point.codePointAt(0) ?? 0);
		return fonts.some((covers) => points.every(covers));
	};

	return (raw: string): string => {
		if (PLAIN.test(raw) && !raw.includes('\n\n\n')) return raw;
		const text = plainText(raw)
			.replace(UNSEEN, '')
			.replace(/\n{3,}/g, '\n\n');
		let unbroken = 0;
		let printed = '';
		for (const { segment } of graphemes.segment(text)) {
			const sign = Array.from(segment).slice(0, MOST_POINTS).join('');
			printed += sign === '\n' || isDrawn(sign) ? sign : UNKNOWN;
			unbroken = sign === ' ' || sign === '\n' ? 0 : unbroken + 1;
			if (unbroken >= LONGEST_WORD && unbroken % STRIDE === 0) printed += MAY_BREAK;
		}
		return printed;
	};
};
