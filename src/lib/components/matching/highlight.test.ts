import { expect, test } from 'vitest';
import { highlighted } from './highlight.ts';

test.each([
	['Audit des bâtiments', ['bâtiments'], ['Audit des ', '[bâtiments]']],
	['eau, eau', ['eau'], ['[eau]', ', ', '[eau]']],
	['réseau d’eau', ['eau', 'réseau d’eau'], ['[réseau d’eau]']],
	['rien', ['eau', ''], ['rien']],
	['', ['eau'], []]
])('in “%s” the words %j are marked', (text, met, expected) => {
	const shown = highlighted(text, met).map(({ words, met: is }) => (is ? `[${words}]` : words));
	expect(shown).toEqual(expected);
});
