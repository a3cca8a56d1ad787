import { expect, test } from 'vitest';
import { firstOffer } from './first-offer.ts';

const said = { name: '', pitch: '', description: '', families: [] };

test('says name and pitch in one line, and where the company works is left open', () => {
	expect(
		firstOffer({
			...{ name: 'Ruissel', pitch: 'Un bac qui\nfiltre l’eau.', description: ' Au long. ' },
			families: ['eau']
		})
	).toEqual({
		solution: 'Ruissel – Un bac qui filtre l’eau.',
		description: 'Au long.',
		families: ['eau'],
		coverage: { scope: 'departments', codes: [] }
	});
	expect(firstOffer({ ...said, pitch: 'Un bac.' }).solution).toBe('Un bac.');
});

test('keeps in full what the line could not hold', () => {
	const pitch = 'Recherche de fuites la nuit. '.repeat(9).trim();
	const { solution, description } = firstOffer({ ...said, pitch, description: 'Au long.' });
	expect(solution).toMatch(/^(Recherche de fuites la nuit\. )+.*\S…$/u);
	expect(solution.length).toBeLessThanOrEqual(160);
	expect(description).toBe(`${pitch}\nAu long.`);
	expect(firstOffer({ ...said, pitch: 'a'.repeat(300) }).solution).toHaveLength(160);
});
