import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addCompany,
	indexOf,
	keptIndexOf,
	keptInLine,
	readOffer,
	removeCompany
} from './company-index.ts';
import { explain } from './explain.ts';
import { synonymConcept } from './lexicon/concept.ts';
import { fieldConcepts, fieldLexicon } from './lexicon/families.ts';
import { withOwn, type Lexicon } from './lexicon.ts';
import type { Demand, Offer } from './matching.ts';
import { rankingFor, readDemand, scoresFor } from './ranking.ts';

const CONCEPTS = fieldConcepts();

const lexicon = fieldLexicon();
const regionOf = (department: string) =>
	({ '31': '76', '65': '76', '59': '32' })[department] ?? null;

const offer = (said: Partial<Offer> & { id: string }): Offer => ({
	name: '',
	solution: '',
	description: '',
	families: [],
	coverage: { scope: 'national' },
	...said
});
const demand = (said: Partial<Demand>): Demand => ({
	id: 'n1',
	title: '',
	description: '',
	families: [],
	department: '31',
	...said
});
const rank = (need: Demand, offers: readonly Offer[]) =>
	rankingFor(readDemand(need, lexicon), indexOf(offers, lexicon), regionOf, 20).map(
		({ company, score }) => [company.id, score] as const
	);

const words = CONCEPTS.flatMap(({ need, offer }) => [...need, ...offer].map(({ said }) => said));
const text = fc
	.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 12 })), {
		maxLength: 12
	})
	.map((said) => said.join(', '));
const family = fc.constantFrom('eau', 'energie', 'autre', 'inconnue');
const anyOffer = fc.record({
	name: text,
	solution: text,
	description: text,
	families: fc.array(family, { maxLength: 2 }),
	coverage: fc.oneof(
		fc.constant({ scope: 'national' } as const),
		fc.record({
			scope: fc.constantFrom('regions', 'departments'),
			codes: fc.array(fc.constantFrom('31', '76', '59', '32'), { maxLength: 2 })
		})
	)
});
const anyOffers = fc
	.array(anyOffer, { minLength: 1, maxLength: 8 })
	.map((list) => list.map((one, at) => ({ ...one, id: `c${String(at)}` })));
const anyDemand = fc.record({
	id: fc.constant('n1'),
	title: text,
	description: text,
	families: fc.array(family, { maxLength: 2 }),
	department: fc.constantFrom('31', '59', '99', null)
});

describe('a ranking', () => {
	test('is the sum that its reasons tell, whatever is written', () => {
		fc.assert(
			fc.property(anyDemand, anyOffers, (need, offers) => {
				const read = readDemand(need, lexicon);
				const scores = scoresFor(read, indexOf(offers, lexicon), regionOf);
				offers.forEach((one, at) => {
					const { score, parts } = explain(read, readOffer(one, lexicon), regionOf);
					expect(score).toBeCloseTo(scores[at] ?? NaN, 2);
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(1);
					expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 2);
				});
			}),
			{ numRuns: 60 }
		);
	});

	test('quotes both texts word for word', () => {
		fc.assert(
			fc.property(anyDemand, anyOffers, (need, offers) => {
				const read = readDemand(need, lexicon);
				for (const one of offers)
					for (const part of explain(read, readOffer(one, lexicon), regionOf).parts)
						if ('need' in part) {
							expect(`${need.title} ${need.description}`).toContain(part.need);
							expect(`${one.solution} ${one.description} ${one.name}`).toContain(part.company);
						}
			}),
			{ numRuns: 60 }
		);
	});

	test('is the same in whatever order the companies come, and whoever came and left', () => {
		fc.assert(
			fc.property(anyDemand, anyOffers, (need, offers) => {
				const expected = rank(need, offers);
				expect(rank(need, offers.toReversed())).toEqual(expected);
				const index = indexOf([offer({ id: 'x', solution: need.title }), ...offers], lexicon);
				removeCompany(index, 'x');
				addCompany(index, readOffer(offer({ id: 'y', solution: need.title }), lexicon));
				removeCompany(index, 'y');
				const left = rankingFor(readDemand(need, lexicon), index, regionOf, 20);
				expect(left.map(({ company, score }) => [company.id, score])).toEqual(expected);
			}),
			{ numRuns: 60 }
		);
	});

	test('is the same from an index kept in line as from a new one', () => {
		const lists = fc.array(anyOffers, { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(anyDemand, lists, (need, versions) => {
				const read = readDemand(need, lexicon);
				let kept = keptIndexOf([], lexicon);
				for (const offers of versions) {
					const stamped = offers.map((one) => ({ offer: one, stamp: JSON.stringify(one) }));
					kept = keptInLine(kept, stamped, lexicon);
					const ranked = rankingFor(read, kept.index, regionOf, 20);
					expect(ranked.map(({ company, score }) => [company.id, score])).toEqual(
						rank(need, offers)
					);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('reads again only who changed, while few did', () => {
		const offers = Array.from({ length: 6 }, (_, at) => ({
			offer: offer({ id: `c${String(at)}`, solution: 'composteur' }),
			stamp: '1'
		}));
		const kept = keptIndexOf(offers, lexicon);
		const [first, ...others] = offers;
		if (!first) throw new Error('no offer');
		const changed = { offer: { ...first.offer, solution: 'vélo' }, stamp: '2' };
		expect(keptInLine(kept, [changed, ...others], lexicon)).toBe(kept);
		expect(kept.index.companies.map((one) => one?.solution ?? null)).toEqual([
			null,
			...Array<string>(5).fill('composteur'),
			'vélo'
		]);
	});

	test('cannot be climbed by repeating words', () => {
		fc.assert(
			fc.property(anyDemand, anyOffer, fc.integer({ min: 2, max: 9 }), (need, said, times) => {
				const once = { ...said, id: 'c1' };
				const often = { ...once, description: Array(times).fill(said.description).join('. ') };
				const before = rank(need, [once])[0]?.[1] ?? 0;
				expect(rank(need, [often])[0]?.[1] ?? 0).toBeLessThanOrEqual(before);
			}),
			{ numRuns: 60 }
		);
	});

	test('reads a buyer’s words as a maker’s', () => {
		const offers = [
			offer({
				id: 'cantine',
				solution: 'Balances connectées',
				description: 'Restauration collective : pesée des restes.'
			}),
			offer({
				id: 'reseau',
				solution: 'Prélocalisateurs acoustiques',
				description: 'Rendement de réseau.'
			}),
			offer({ id: 'velo', solution: 'Abris à vélos', description: 'Stationnement sécurisé.' })
		];
		expect(rank(demand({ title: 'Moins de gaspillage à la cantine' }), offers)[0]?.[0]).toBe(
			'cantine'
		);
		expect(rank(demand({ title: 'Réduire les fuites d’eau potable' }), offers)[0]?.[0]).toBe(
			'reseau'
		);
	});

	test('is not misled by words of another trade', () => {
		const trade = offer({
			id: 'it',
			solution: 'Prévention des fuites de données',
			families: ['numerique']
		});
		const water = offer({ id: 'eau', solution: 'Recherche de fuites sur canalisations d’eau' });
		const need = demand({ title: 'Trouver les fuites de nos canalisations', families: ['eau'] });
		expect(rank(need, [trade, water])[0]?.[0]).toBe('eau');
	});

	test('takes an organiser’s word that two expressions mean the same', () => {
		const need = demand({ title: 'Un gloubiboulga pour la cantine' });
		const offers = [offer({ id: 'c1', solution: 'Machin-chose de cuisine' })];
		const own = withOwn(lexicon, [synonymConcept('syn_1', 'gloubiboulga', 'machin-chose')]);
		const score = (spoken: Lexicon) =>
			rankingFor(readDemand(need, spoken), indexOf(offers, spoken), regionOf, 1)[0]?.score ?? 0;
		expect(score(own)).toBeGreaterThan(score(lexicon));
	});

	test.each([
		['nothing at all', {}],
		['five thousand characters', { description: 'compteur d’eau communicant '.repeat(200) }],
		['markup', { description: '<script>alert("eau")</script> <p>eau' }],
		['signs and emoji', { title: '💧🚰 %%% ☃ ½ ﬁ' }],
		['a family nobody knows', { families: ['???'] }],
		['no department', { department: null }]
	])('bears %s', (_, said) => {
		expect(() => rank(demand(said), [offer({ id: 'c1', ...said })])).not.toThrow();
	});
});

describe('territory', () => {
	const score = (coverage: Offer['coverage'], department: string | null) =>
		rank(demand({ title: 'composteur partagé', department }), [
			offer({ id: 'c1', solution: 'composteur partagé', coverage })
		])[0]?.[1] ?? 0;
	const whole = score({ scope: 'national' }, '31');

	test.each([
		['a region that holds the department', { scope: 'regions', codes: ['76'] }, '31', 1],
		['another region', { scope: 'regions', codes: ['32'] }, '31', 0.5],
		['the department', { scope: 'departments', codes: ['31'] }, '31', 1],
		['another department', { scope: 'departments', codes: ['65'] }, '31', 0.05],
		['an area not said', { scope: 'departments', codes: [] }, '31', 1],
		['a buyer somewhere', { scope: 'regions', codes: ['76'] }, null, 1]
	] as const)('%s', (_, coverage, department, keeps) => {
		expect(score(coverage, department)).toBeCloseTo(whole * keeps, 2);
	});
});
