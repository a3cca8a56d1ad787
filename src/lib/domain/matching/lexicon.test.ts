import { describe, expect, test } from 'vitest';
import { FAMILIES, SUBFAMILIES } from '../needs/families.ts';
import { synonymConcept } from './lexicon/concept.ts';
import { fieldConcepts, fieldLexicon } from './lexicon/families.ts';
import { withOwn } from './lexicon.ts';
import { readFields } from './reading.ts';
import { wordsOf } from './words.ts';

const CONCEPTS = fieldConcepts();

describe('the lexicon of the field', () => {
	test('covers every family and sub-category of the need sheet', () => {
		const covered = new Set(CONCEPTS.map(({ family, of }) => `${String(family)}.${of}`));
		const all = FAMILIES.flatMap((family) => SUBFAMILIES[family].map((of) => `${family}.${of}`));
		expect(all.filter((one) => !covered.has(one))).toEqual([]);
		expect([...covered].filter((one) => !all.includes(one))).toEqual([]);
	});

	test('names each concept once', () => {
		const ids = CONCEPTS.map(({ id }) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		expect(CONCEPTS.filter(({ fr, en }) => fr === '' || en === '')).toEqual([]);
	});

	test('gives each concept words of buyers and of makers that say something', () => {
		const mute = CONCEPTS.flatMap(({ id, need, offer }) =>
			[...need, ...offer]
				.filter(({ said }) => wordsOf(said).length === 0)
				.map(({ said }) => `${id}: ${said}`)
		);
		expect(mute).toEqual([]);
		const bare = CONCEPTS.filter(({ need, offer }) => need.length < 2 || offer.length < 2);
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	test('takes no phrase of which one general word is left for the whole of a concept', () => {
		const met = (text: string) =>
			readFields([{ text, weight: 1 }], fieldLexicon()).concepts.has('cars-scolaires');
		expect(['École à rénover', 'Car scolaire : ramassage des élèves'].map(met)).toEqual([
			false,
			true
		]);
	});

	test('uses the typographic apostrophe', () => {
		const straight = CONCEPTS.filter((concept) => JSON.stringify(concept).includes("'"));
		expect(straight.map(({ id }) => id)).toEqual([]);
	});

	test('puts right a slip of one letter in a word of the field, and no other word', () => {
		const { meant } = fieldLexicon();
		expect(
			[
				'photovoltaiqe',
				'desimpermabiliser',
				'reconditionement',
				'eclarage',
				'chaise',
				'mairie'
			].map(meant)
		).toEqual([
			...['photovoltaique', 'desimpermeabiliser', 'reconditionnement', 'eclairage'],
			...['chaise', 'mairie']
		]);
	});

	test('takes what an organiser wrote for what it is, not for a slip', () => {
		const field = fieldLexicon();
		expect(field.meant('composteuz')).toBe('composteur');
		const own = withOwn(field, [synonymConcept('syn_1', 'Composteuz', 'bac malin')]);
		expect(own.meant('composteuz')).toBe('composteuz');
		expect(field.meant('composteuz')).toBe('composteur');
	});
});
