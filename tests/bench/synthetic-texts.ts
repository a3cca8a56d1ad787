import { fieldConcepts } from '#lib/domain/matching/lexicon/families.ts';
import type { Demand, Offer } from '#lib/domain/matching/matching.ts';
import { chanceFrom } from '../support/chance.ts';

const CONCEPTS = fieldConcepts();

const SEED = 20_270_318;
/** What stands around the words of the field, in most texts. */
const AROUND = [
	'Nous accompagnons les collectivités dans la durée',
	'avec un suivi simple et des résultats mesurés',
	'sur le territoire de la commune',
	'une équipe à votre écoute',
	'sans travaux lourds ni contrat long',
	'pour les agents et les habitants',
	'dans les écoles et les bâtiments municipaux'
];
const DEPARTMENTS = ['14', '27', '31', '35', '59', '62', '69', '76'];

const writer = (seed: number) => {
	const chance = chanceFrom(seed);
	const one = <Item>(list: readonly Item[]): Item =>
		list[Math.floor(chance() * list.length)] as Item;
	const terms = (
		concepts: readonly (typeof CONCEPTS)[number][],
		side: 'need' | 'offer',
		count: number
	) => Array.from({ length: count }, () => one(one(concepts)[side]).said);
	return { chance, one, terms };
};

/** Companies whose words are the lexicon's own, the same each time; some 40 words each. */
export const syntheticOffers = (count: number): Offer[] => {
	const { chance, one, terms } = writer(SEED);
	return Array.from({ length: count }, (_, at) => {
		const concepts = [one(CONCEPTS), one(CONCEPTS), one(CONCEPTS)].slice(
			0,
			1 + Math.floor(chance() * 3)
		);
		return {
			id: `c${String(at).padStart(5, '0')}`,
			name: `Société ${at}`,
			solution: terms(concepts, 'offer', 3).join(' et '),
			description: `${one(AROUND)} : ${terms(concepts, 'offer', 10).join(', ')} ; ${one(AROUND)}.`,
			families: concepts.flatMap(({ family }) => family ?? []),
			coverage:
				chance() < 0.6 ? { scope: 'national' } : { scope: 'departments', codes: [one(DEPARTMENTS)] }
		};
	});
};

/** Needs whose words are the lexicon's own, the same each time; some 30 words each. */
export const syntheticDemands = (count: number): Demand[] => {
	const { one, terms } = writer(SEED + 1);
	return Array.from({ length: count }, (_, at) => {
		const concepts = [one(CONCEPTS)];
		return {
			id: `n${String(at).padStart(4, '0')}`,
			title: terms(concepts, 'need', 2).join(' et '),
			description: `${one(AROUND)} : ${terms(concepts, 'need', 6).join(', ')} ; ${one(AROUND)}.`,
			families: concepts.flatMap(({ family }) => family ?? []),
			department: one(DEPARTMENTS)
		};
	});
};
