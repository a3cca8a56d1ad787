import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const NARROW = '\u202f';

test('every text of a catalogue gets its no-break spaces, at any depth', () => {
	expect(typeset({ a: { b: 'Prêt ?' }, list: ['Oui !'], n: 3 })).toEqual({
		a: { b: `Prêt${NARROW}?` },
		list: [`Oui${NARROW}!`],
		n: 3
	});
});

test('what a function of the catalogue answers gets them too', () => {
	const { count } = typeset({ count: (n: number) => `Il en reste : ${n}` });
	expect(count(2)).toBe(`Il en reste${NARROW}: 2`);
});
