import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsChanged, type Piece } from './words.ts';

const written = (pieces: readonly Piece[], left: Piece['kind']) =>
	pieces
		.filter(({ kind }) => kind !== left)
		.map(({ text }) => text)
		.join('');

const words = fc
	.array(fc.constantFrom('un', 'filtre', 'à', 'sable', ',', '.', '\n', ' ', 'l’eau', '😀'))
	.map((parts) => parts.join(' '));

test('a word before a comma is the word before a point', () => {
	expect(wordsChanged('Elle ferme seule, la nuit.', 'Elle ferme seule.')).toEqual([
		{ kind: 'kept', text: 'Elle ferme seule' },
		{ kind: 'removed', text: ', la nuit' },
		{ kind: 'kept', text: '.' }
	]);
});

test('what stays the same is one piece, and nothing is none', () => {
	expect(wordsChanged('Un filtre.', 'Un filtre.')).toEqual([{ kind: 'kept', text: 'Un filtre.' }]);
	expect(wordsChanged('', '')).toEqual([]);
});

test('the older and the newer text can be read out of the pieces', () => {
	fc.assert(
		fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
			const pieces = wordsChanged(before, after);

			expect([written(pieces, 'added'), written(pieces, 'removed')]).toEqual([before, after]);
		})
	);
});

test('two texts with nothing in common are one after the other', () => {
	const [before, after] = ['.,'.repeat(1500), ';:'.repeat(1500)];

	expect(wordsChanged(before, after)).toEqual([
		{ kind: 'removed', text: before },
		{ kind: 'added', text: after }
	]);
});
