import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../directory/fold.ts';
import { FAMILIES } from './families.ts';
import { suggestFamilies, TRIGGERS } from './suggest.ts';

const families = (text: string) => suggestFamilies(text).map(({ family }) => family);

test.each([
	['Détecter les fuites sur le réseau d’eau potable', ['eau']],
	['RECUPERATION DES EAUX de toiture', ['eau']],
	['Composteurs et biodéchets des écoles', ['dechets', 'batiment']],
	['Isolation des écoles, chaudière bois-énergie', ['batiment', 'energie']],
	['Bornes de recharge pour la flotte', ['mobilite']],
	['Capteurs de CO₂ : air intérieur des crèches', ['air_sante', 'numerique']],
	['Cantines : gaspillage alimentaire', ['alimentation']],
	['Concertation sur la friche', ['mobilisation', 'sols']],
	['Mise à jour du PCAET et du PLUi', ['pilotage']],
	['Nettoyage des plages', ['achats', 'littoral']]
])('%s', (text, expected) => {
	expect(families(text)).toEqual(expected);
});

test.each([
	['Rafraîchir les îlots de chaleur', 'Réseau de chaleur', 'adaptation', 'energie'],
	['Mobilier urbain', 'Mobilier de bureau', 'espace_public', 'achats'],
	['Une cour d’école à l’ombre', 'Une école à l’ombre', 'espace_public', 'batiment'],
	['Fuite de données', 'Fuite d’eau', 'numerique', 'eau'],
	['Pollution des sols', 'Pollution de l’air', 'sols', 'air_sante']
])('a phrase is read as a whole: %s, %s', (one, other, first, second) => {
	expect([families(one), families(other)]).toEqual([[first], [second]]);
});

test('a suggestion says which words it comes from, each once', () => {
	expect(suggestFamilies('Compteurs d’eau, fuites : des COMPTEURS et des données')).toEqual([
		{ family: 'eau', because: ['compteur', 'eau', 'fuite'] },
		{ family: 'numerique', because: ['données'] }
	]);
});

test('a phrase outweighs a word and weighs as much as two', () => {
	expect(families('Bruit ; îlot de chaleur')).toEqual(['adaptation', 'air_sante']);
	expect(families('Bruit, pollen ; îlot de chaleur')).toEqual(['air_sante', 'adaptation']);
});

test.each([
	['a plural-only word in the singular', 'Pommes de terre'],
	['a word inside another', 'Le portail et la biographie'],
	['a phrase cut by another word', 'Mobilier très urbain'],
	['nothing known', 'Un besoin à préciser'],
	['nothing at all', ' ']
])('%s suggests nothing', (_what, text) => {
	expect(suggestFamilies(text)).toEqual([]);
});

test('no word or phrase speaks for two families', () => {
	const said = FAMILIES.flatMap((family) => TRIGGERS[family].map(fold));

	expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
});

const trigger = fc.constantFrom(
	...FAMILIES.flatMap((family) => TRIGGERS[family].map((said) => ({ family, said })))
);

test('each trigger suggests its family, in any case, with or without accents', () => {
	fc.assert(
		fc.property(trigger, fc.boolean(), fc.boolean(), ({ family, said }, loud, bare) => {
			const typed = bare ? said.normalize('NFKD').replace(/\p{M}/gu, '') : said;

			expect(suggestFamilies(`Le ${loud ? typed.toUpperCase() : typed}.`)).toEqual([
				{ family, because: [said] }
			]);
		})
	);
});

test('whatever is typed, a family is suggested once, and only for words of its own', () => {
	const words = fc.array(
		fc.oneof(
			trigger.map(({ said }) => said),
			fc.string()
		)
	);
	fc.assert(
		fc.property(words, (typed) => {
			const suggested = suggestFamilies(typed.join(' '));

			expect(new Set(suggested.map(({ family }) => family)).size).toBe(suggested.length);
			for (const { family, because } of suggested)
				expect(because.filter((said) => !TRIGGERS[family].includes(said))).toEqual([]);
		})
	);
});
