import { expect, test } from 'vitest';
import type { StampedOffer } from './company-index.ts';
import { createKeptReadings } from './kept-readings.ts';
import { fieldLexicon } from './lexicon/families.ts';
import { soughtFor } from './sought.ts';

const lexicon = fieldLexicon();
const offer = (id: string, solution: string, stamp = '1'): StampedOffer => ({
	offer: { id, name: id, solution, description: '', families: [], coverage: { scope: 'national' } },
	stamp
});
const demand = (id: string, title: string) => ({
	...{ id, title, description: '', families: [], department: null }
});
const OFFERS = [offer('aqua', 'Recherche de fuites'), offer('velo', 'Abris à vélos')] as const;
const DEMANDS = [
	demand('leaks', 'Trouver les fuites du réseau d’eau'),
	demand('bikes', 'Garer les vélos')
];

test('only the needs that changed are read again', () => {
	const keep = createKeptReadings(2);
	const first = keep('one', lexicon, [...OFFERS], DEMANDS);
	const again = keep(
		'one',
		lexicon,
		[...OFFERS],
		[demand('leaks', 'Trouver les fuites la nuit'), demand('bikes', 'Garer les vélos')]
	);
	expect(again.demands[1]).toBe(first.demands[1]);
	expect(again.demands[0]?.demand.title).toBe('Trouver les fuites la nuit');
	expect(again.index).toBe(first.index);
});

test('a company that came, changed or left is so in the index', () => {
	const keep = createKeptReadings(2);
	const named = (offers: readonly StampedOffer[]) =>
		keep('one', lexicon, offers, [])
			.index.companies.flatMap((one) => (one ? [`${one.id}: ${one.solution}`] : []))
			.sort();
	const [aqua, velo] = OFFERS;
	expect(named([aqua])).toEqual(['aqua: Recherche de fuites']);
	expect(named([aqua, velo])).toEqual(['aqua: Recherche de fuites', 'velo: Abris à vélos']);
	expect(named([aqua, offer('velo', 'Vélos cargos', '2')])).toEqual([
		'aqua: Recherche de fuites',
		'velo: Vélos cargos'
	]);
	expect(named([velo])).toEqual(['velo: Abris à vélos']);
});

test('another lexicon reads all anew, and the oldest masterclass is forgotten', () => {
	const keep = createKeptReadings(2);
	const of = (id: string, words = lexicon) => keep(id, words, [...OFFERS], DEMANDS).index;
	const first = of('one');
	expect(of('one', { ...lexicon })).not.toBe(first);
	const second = of('two');
	of('three');
	expect(of('two')).toBe(second);
	const third = of('three');
	expect(of('one')).not.toBe(first);
	expect(of('three')).toBe(third);
	expect(of('two')).not.toBe(second);
});

test('what to look for is told in words of the field, of both languages', () => {
	const [leaks] = createKeptReadings(1)('one', lexicon, [], DEMANDS).demands;
	const [sought] = leaks ? soughtFor(leaks, lexicon) : [];
	expect(sought?.fr).toBe('fuites d’un réseau d’eau');
	expect(sought?.en).toMatch(/leak/i);
	expect(sought?.makers).toHaveLength(4);
	expect(sought?.makers).toContain('corrélateur acoustique');
});

test('nothing is told to look for where a need says nothing of the field', () => {
	const [odd] = createKeptReadings(1)('one', lexicon, [], [demand('x', 'Xyzzy plugh')]).demands;
	expect(odd && soughtFor(odd, lexicon)).toEqual([]);
});
