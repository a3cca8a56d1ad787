import { describe, expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const roots = (text: string) => wordsOf(text).map(({ root }) => root);

describe('French as people write it', () => {
	test.each([
		['isolation', 'isoler'],
		['isolées', 'ISOLEES'],
		['bio-déchets', 'biodéchet'],
		['éco-pâturage', 'ecopaturage'],
		['composteurs', 'compost'],
		['déchèterie', 'déchetteries'],
		['nos vélos', 'le vélo'],
		['l’éclairage', 'éclairages'],
		['REUT', 'la réutilisation des eaux usées traitées'],
		['GTB', 'gestion technique du bâtiment'],
		['un C.T.M.', 'un C.T.M'],
		['CTM', 'centre technique municipal'],
		['<b>fuites</b> &nbsp; d’eau', 'fuite des eaux'],
		['🌳 arbres 🌳', 'arbre'],
		['voir https://example.org/compteurs', 'voir']
	])('%s says the same as %s', (one, other) => {
		expect(roots(one)).toEqual(roots(other));
	});

	test.each([
		['collectivités', 'collecte'],
		['restauration collective', 'restauration collecte'],
		['bâtiments', 'bâtons'],
		['un port', 'une porte'],
		['générations', 'générale'],
		['les cours', 'les courses'],
		['la mairie', 'la mère'],
		['forêts', 'forages']
	])('%s is not %s', (one, other) => {
		expect(roots(one)).not.toEqual(roots(other));
	});

	test('each word keeps its place in the text as it was written', () => {
		const text = 'Des <i>Fuites</i> d’eau, encore : REUT ?';
		expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'Fuites',
			'eau',
			...['REUT', 'REUT', 'REUT', 'REUT']
		]);
	});

	test.each([
		'Prise partagée – véhicules',
		'Prise partagée - véhicules',
		'Prise partagée. Véhicules'
	])('a part of a sentence ends where %s is cut', (text) => {
		expect(wordsOf(text).map(({ begins }) => begins)).toEqual([false, false, true]);
	});

	test('nothing is read of an empty text, of little words or of bare figures', () => {
		expect(['', '   ', 'de la et pour', '2 000 à 35 %, six ou vingt'].map(roots)).toEqual([
			[],
			[],
			[],
			[]
		]);
	});

	test('what is longer than five thousand characters is read up to there', () => {
		expect(roots(`${'fuite '.repeat(2_000)}`)).toHaveLength(834);
	});
});
