import { fold } from '../directory/fold.ts';
import { writtenOut } from './abbreviations.ts';
import { LITTLE_WORDS } from './little-words.ts';
import { stem } from './stem.ts';

/** A word of a text by its root, and where it stands in the text as it was written. */
export type Word = {
	readonly root: string;
	readonly start: number;
	readonly end: number;
	/** A sentence, or a part of one, begins with it: no phrase goes on from the word before. */
	readonly begins: boolean;
};

/** What is read of a text; characters. */
const LONGEST = 5_000;
/** Markup and addresses are blanked, so that what is left keeps its place. */
const BLANKED = /<[^<>]*>|&#?\w+;|https?:\/\/\S+/g;

/** A word, with a beginning that some join to it with a hyphen and some without. */
const WORD =
	/(?:(?<!\p{L})(?:agri|agro|anti|auto|bio|co|eco|éco|hydro|inter|micro|mini|multi|photo|pré|thermo)-)?[\p{L}\p{N}\p{M}]+/giu;

/** What ends a part of a sentence. */
const BREAK = /[.,;:!?()[\]«»"“”/|•–—\n]|\s-\s/;

/**
 * The words of a text that say something, in order. Case, accents, markup and elision left out,
 * abbreviations written out.
 *
 * @param meant the word that a folded one was meant for, if it is a slip of the pen
 */
export function wordsOf(text: string, meant: (word: string) => string = (word) => word): Word[] {
	const plain = text.slice(0, LONGEST).replace(BLANKED, (found) => ' '.repeat(found.length));
	const words: Word[] = [];
	let last = 0;
	for (const { 0: written, index } of plain.matchAll(WORD)) {
		const end = index + written.length;
		const roots = readWord(written).map((word) => stem(meant(word)));
		const begins = BREAK.test(plain.slice(last, index));
		roots.forEach((root, at) =>
			words.push({ root, start: index, end, begins: begins && at === 0 })
		);
		if (roots.length > 0) last = end;
	}
	return words;
}

/** What one word tells, folded; several words where it is an abbreviation. */
const readWord = (written: string): readonly string[] => {
	let told = known.get(written);
	if (told === undefined) {
		const folded = fold(written).replaceAll(' ', '');
		told = tellingWords(writtenOut(folded) ?? folded);
		if (known.size < REMEMBERED) known.set(written, told);
	}
	return told;
};

/** Words come back all the time; what a hostile text invents is not kept for ever. */
const REMEMBERED = 100_000;
const known = new Map<string, readonly string[]>();

/** The words of a folded text but for little ones, single letters and bare figures. */
export const tellingWords = (text: string): string[] =>
	fold(text)
		.split(' ')
		.filter((word) => word.length > 1 && !LITTLE_WORDS.has(word) && !/^\d+$/.test(word));
