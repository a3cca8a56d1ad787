import { expect, test } from 'vitest';
import { askedWith, filtersOf } from './asked.ts';

const address = new URLSearchParams('?/wish&text=eau&need=ned_1&company=org_1&notice=wished&x=1');

test('an address keeps what it asks, and nothing else', () => {
	expect(askedWith(address)).toBe('text=eau&need=ned_1&company=org_1');
});

test('a question may be asked otherwise, or no more', () => {
	expect(askedWith(address, { company: '', search: 'ned_1', text: 'air' })).toBe(
		'text=air&need=ned_1&search=ned_1'
	);
});

test('filters are read from the address; what is no filter filters nothing', () => {
	expect(filtersOf(new URLSearchParams('text=eau&family=eau&show=uncovered&order=odd'))).toEqual({
		...{ text: 'eau', name: '', authority: '', family: 'eau' },
		...{ uncovered: true, byName: false }
	});
});
