import { plainText } from '../messaging/clean-text.ts';

/** A text as it is kept: composed, without signs that deceive, without outer blanks. */
export const tidied = (raw: string): string => plainText(raw).trim();

/** The signs of a text as its limit counts them: code points, after the same cleaning. */
export const signsOf = (raw: string): number => Array.from(tidied(raw)).length;
