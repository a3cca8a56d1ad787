import { expect, test } from 'vitest';
import { companiesSaying, noOffers, readOffers, wordsFound } from './offer-search.ts';

const offer = (organisationId: string, solution: string, revision = 1) => ({
	...{ organisationId, name: `Maison ${organisationId}`, solution, description: '', revision }
});
const claire = offer('claire', 'Détecteurs de fuites sur canalisations');
const vélos = offer('vélos', 'Abris à vélos sécurisés');

test.each([
	['fuite', ['claire']],
	['FUITES canalisation', ['claire']],
	['detecteur de fuite', ['claire']],
	['canalis', ['claire']],
	['vel', ['vélos']],
	['maison', ['claire', 'vélos']],
	['fuites vélos', []],
	['de', []],
	['', []]
])('%j finds %j', (typed, ids) => {
	const search = noOffers();
	readOffers(search, [claire, vélos]);
	expect(companiesSaying(search, typed)).toEqual(ids);
});

test('says which words were found, as they are written', () => {
	expect(wordsFound(claire, 'detecteurs de canalis')).toEqual(['Détecteurs', 'canalisations']);
	expect(wordsFound(vélos, 'maison')).toEqual([]);
});

test('follows offers that change and go', () => {
	const search = noOffers();
	readOffers(search, [claire, vélos]);
	readOffers(search, [offer('claire', 'Compost', 2)]);
	expect(companiesSaying(search, 'fuites')).toEqual([]);
	expect(companiesSaying(search, 'composts')).toEqual(['claire']);
	expect(companiesSaying(search, 'vélos')).toEqual([]);
});
