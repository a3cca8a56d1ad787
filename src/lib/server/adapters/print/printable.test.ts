import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFonts } from './fonts.ts';
import { createPrintable } from './printable.ts';

const { coverages } = readFonts();
const printable = createPrintable(coverages);

test.each([
	[
		'French',
		'Là-bas, « l’œuvre » coûte 100\u202f000\u00a0€…',
		'Là-bas, « l’œuvre » coûte 100\u202f000\u00a0€…'
	],
	['other European letters', 'Łódź, Ελλάδα, Кирилиця', 'Łódź, Ελλάδα, Кирилиця'],
	['right to left letters', 'שלום مرحبا', 'שלום مرحبا'],
	['parts of one letter', 'cafe\u0301', 'café'],
	['faces', '😀', '😀'],
	['a sign without a drawing', 'a漢b', 'a□b'],
	['a sign made of several, one of them without a drawing', '👩\u200d🚀!', '□!'],
	['control signs', 'a\u0000b\u001b[1m\tc\r\nd', 'ab[1m c\nd'],
	['a turn of the reading direction', 'a\u202eb\u2066c', 'abc'],
	['signs that are not seen', 'a\u00ad\u200b\ufe0f\u{e0041}b', 'ab'],
	['half a sign', 'a\ud800b', 'a�b'],
	['more accents than fit on a line', `e${'\u0316'.repeat(50)}`, 'e\u0316\u0316\u0316'],
	['blank lines', 'a\n\n\n\nb', 'a\n\nb'],
	['nothing', '', '']
])('%s', (_what, raw, printed) => {
	expect(printable(raw)).toBe(printed);
});

test('a long word may break every five signs, and nothing of it is lost', () => {
	const printed = printable('x'.repeat(33));

	expect(printed.split('\u200b').map((part) => part.length)).toEqual([20, 5, 5, 3]);
});

test('words tied by no-break spaces are one long word', () => {
	expect(printable('mot\u00a0'.repeat(10))).toContain('\u200b');
});

test('whatever comes in, what comes out can be drawn', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (raw) => {
			const signs = Array.from(
				new Intl.Segmenter().segment(printable(raw)),
				({ segment }) => segment
			);
			for (const sign of signs) {
				const points = Array.from(
					sign.replaceAll('\u200b', ''),
					(point) => point.codePointAt(0) ?? 0
				);
				expect(sign === '\n' || coverages.some((covers) => points.every(covers))).toBe(true);
			}
		})
	);
});
