import { describe, expect, test } from 'vitest';
import { conceptsOf } from './lexicon/concept.ts';
import { lexiconOf } from './lexicon.ts';
import { readFields } from './reading.ts';

const lexicon = lexiconOf(
	conceptsOf('eau', {
		'fuite-reseau': {
			of: 'fuites',
			fr: 'fuites d’un réseau',
			en: 'leaks of a network',
			need: '~fuite, rendement de réseau',
			offer: '~écoute, prélocalisateur, ~taux de fuite',
			beside: 'canalisation, eau',
			never: 'fuite de données'
		}
	})()
);
const read = (text: string, weight = 1) => readFields([{ text, weight }], lexicon);
const meant = (text: string) => [...read(text).concepts.keys()];

describe('a concept', () => {
	test.each([
		['is meant by a word of its own', 'Des prélocalisateurs', true],
		['is meant by a phrase, however it is inflected', 'Le rendement de nos réseaux', true],
		['is not meant by an ambiguous word alone', 'Une fuite', false],
		['is meant by an ambiguous word beside another of it', 'Fuite sur la canalisation', true],
		['is meant by two ambiguous words', 'Écouter les fuites : écoute la nuit', true],
		['is not meant where its word means something else', 'Fuites de données, eau', false],
		['is not meant by one word counted twice', 'Taux de fuite', false]
	])('%s', (_, text, expected) => {
		expect(meant(text)).toEqual(expected ? ['fuite-reseau'] : []);
	});

	test('is told in the words that were written', () => {
		const said = read('Améliorer le RENDEMENT de nos réseaux').concepts.get('fuite-reseau')?.said;
		expect(said?.excerpt).toBe('RENDEMENT de nos réseaux');
	});

	test('is no surer when its word is repeated', () => {
		const sure = (text: string) => read(text).concepts.get('fuite-reseau')?.sure;
		expect(sure('prélocalisateur, prélocalisateur, prélocalisateurs')).toBe(
			sure('prélocalisateur')
		);
	});

	test('is surer in a field that weighs more', () => {
		const sure = (weight: number) =>
			read('prélocalisateur', weight).concepts.get('fuite-reseau')?.sure ?? 0;
		expect(sure(1)).toBeGreaterThan(sure(0.5));
	});

	test('may be made clear by another field', () => {
		const fields = [
			{ text: 'Trouver une fuite', weight: 1 },
			{ text: 'Nos canalisations datent de 1960', weight: 0.8 }
		];
		expect([...readFields(fields, lexicon).concepts.keys()]).toEqual(['fuite-reseau']);
	});
});
