import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldPlace, searchWords } from './fold.ts';

test.each([
	['L’Haÿ-les-Roses', 'l hay les roses'],
	['Saint-Omer-en-Chaussée', 'saint omer en chaussee'],
	['Crèvecœur', 'crevecoeur'],
	['ŒUILLY', 'oeuilly'],
	['Ex æquo', 'ex aequo'],
	['  CC   Faucigny - Glières ', 'cc faucigny glieres'],
	['Zoé « Zouzou » 🎉', 'zoe zouzou'],
	['ﬁn', 'fin'],
	['', '']
])('%j folds to %j', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test.each([
	['St Omer', 'saint omer'],
	['Ste-Mère-Église', 'sainte mere eglise'],
	['Strasbourg', 'strasbourg']
])('the place %j folds to %j', (text, folded) => {
	expect(foldPlace(text)).toBe(folded);
});

test.each([
	['st', { whole: [], last: ['st', 'saint'] }],
	['St Om', { whole: ['saint'], last: ['om'] }],
	['215 903 501', { whole: [], last: ['215903501'] }],
	['59', { whole: [], last: ['59'] }],
	[' ’- ', { whole: [], last: [] }]
])('%j is looked for as %j', (typed, words) => {
	expect(searchWords(typed)).toEqual(words);
});

test('folding twice is folding once, and leaves only letters, figures and single spaces', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const folded = fold(text);
			expect(fold(folded)).toBe(folded);
			expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
		})
	);
});
