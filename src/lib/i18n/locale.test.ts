import { expect, test } from 'vitest';
import { acceptedLocale, asLocale } from './locale.ts';

test.each([
	['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
	['en-GB,en;q=0.9,fr;q=0.8', 'en'],
	['de,en;q=0.3,fr;q=0.7', 'fr'],
	['de-DE,de', null],
	['fr;q=0', null],
	['', null],
	[null, null]
])('%s asks for %s', (header, expected) => {
	expect(acceptedLocale(header)).toBe(expected);
});

test('only languages we speak are locales', () => {
	expect([asLocale('fr'), asLocale('en'), asLocale('de'), asLocale(null)]).toEqual([
		'fr',
		'en',
		null,
		null
	]);
});
