import { describe, expect, test } from 'vitest';
import { highlighted, shortened } from './highlight.ts';

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

describe('a long text', () => {
	const filler = 'autre chose encore '.repeat(30);
	const said = (text: string, met: readonly string[] = ['fuites']) =>
		shortened(highlighted(text, met))
			?.map(({ words, met: is }) => (is ? `[${words}]` : words))
			.join('');

	test('is shown whole while it is short', () => {
		expect(said('Recherche de fuites')).toBeUndefined();
	});

	test('is shortened to what stands around the words that met', () => {
		expect(said(`${filler}puis nos fuites d’eau ${filler}`)).toBe(
			'…autre chose encore autre chose encore autre chose encore puis nos [fuites] d’eau autre chose encore autre chose encore autre chose encore autre…'
		);
		expect(said(`Des fuites ${filler}puis les fuites`)).toBe(
			'Des [fuites] autre chose encore autre chose encore autre chose encore autre chose … autre chose encore autre chose encore autre chose encore puis les [fuites]'
		);
	});

	test('stays short where they stand everywhere, or nowhere', () => {
		expect(said('fuites et autres '.repeat(200))?.length).toBeLessThan(520);
		expect(said('fuites et autres '.repeat(200))).toMatch(/…$/);
		expect(said(filler)).toMatch(/^autre chose .{40,60}…$/);
	});
});
