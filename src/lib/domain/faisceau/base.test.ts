import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseOf, readBase } from './base.ts';

test('an answer that was not touched comes back as such', () => {
	fc.assert(
		fc.property(
			fc.option(fc.oneof(fc.string({ minLength: 1 }), fc.double({ noNaN: true }))),
			fc.nat(999_999_999),
			(value, revision) => {
				expect(readBase(baseOf({ value, revision }), value)).toEqual({ revision, value });
			}
		)
	);
});

test('another answer keeps the revision it was typed on', () => {
	const base = baseOf({ value: 'Un filtre', revision: 4 });
	expect(readBase(base, 'Un filtre.')).toEqual({ revision: 4 });
	expect(readBase(base, null)).toEqual({ revision: 4 });
});

test.each(['', '4', '4.', '-1.a', '4.A', 'x.a', '9999999999.a'])('%j was made up', (word) => {
	expect(readBase(word, null)).toEqual({ revision: -1 });
});

test('answers have marks of their own', () => {
	const texts = [...new Set(fc.sample(fc.string(), 2000))];
	const marks = texts.map((value) => baseOf({ value, revision: 1 }));
	expect(new Set(marks).size).toBe(texts.length);
	expect(baseOf({ value: ['cost'], revision: 1 })).not.toBe(baseOf({ value: 'cost', revision: 1 }));
});
