import { describe, expect, test } from 'vitest';
import { indexOf, readOffer } from '#lib/domain/matching/company-index.ts';
import { explain } from '#lib/domain/matching/explain.ts';
import { fieldLexicon } from '#lib/domain/matching/lexicon/families.ts';
import { rankingFor, readDemand } from '#lib/domain/matching/ranking.ts';
import { regionOf } from '#lib/server/adapters/authorities/regions.ts';
import { judgedSet, mean, ndcgAt5, OWN_SETS } from '../bench/judged-sets.ts';

const lexicon = fieldLexicon();

/** What each set reaches, less a hundredth or two for what is chance (docs/matching.md has the figures). */
const REACHED: Readonly<Record<string, number>> = {
	rural: 0.9,
	large: 0.82,
	towns: 0.85,
	families: 0.84
};

describe.each(OWN_SETS.map(judgedSet))('the judged set $name', (set) => {
	const index = indexOf(set.offers, lexicon);
	const rankings = set.demands.map((demand) => {
		const read = readDemand(demand, lexicon);
		return { demand, read, ranking: rankingFor(read, index, regionOf, 10) };
	});

	test('is ranked as well as before', () => {
		const figures = rankings.map(({ demand, ranking }) =>
			ndcgAt5(
				set,
				demand.id,
				ranking.map(({ company }) => company.id)
			)
		);
		expect(mean(figures)).toBeGreaterThanOrEqual(REACHED[set.name] ?? 1);
	});

	test('is explained by words that stand in both texts, in parts that add up', () => {
		for (const { demand, read, ranking } of rankings)
			for (const { company, score } of ranking) {
				const { parts } = explain(read, readOffer(company, lexicon), regionOf);
				const sum = parts.reduce((all, { weight }) => all + weight, 0);
				expect(Math.abs(sum - score)).toBeLessThan(0.001);
				for (const part of parts.flatMap((one) => ('need' in one ? [one] : []))) {
					expect(`${demand.title}\n${demand.description}`).toContain(part.need);
					expect(
						[company.solution, company.description, company.name].some((text) =>
							text.includes(part.company)
						)
					).toBe(true);
				}
			}
	});
});
