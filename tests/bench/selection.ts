import { indexOf } from '#lib/domain/matching/company-index.ts';
import { fieldLexicon } from '#lib/domain/matching/lexicon/families.ts';
import { readDemand, scoresFor } from '#lib/domain/matching/ranking.ts';
import { NO_WISHES, type SelectionInstance } from '#lib/domain/selection/instance.ts';
import { select } from '#lib/domain/selection/selection.ts';
import { regionOf } from '#lib/server/adapters/authorities/regions.ts';
import { createHighsSolver } from '#lib/server/adapters/solver/highs.solver.ts';
import { chanceFrom } from '../support/chance.ts';
import type { Figure } from './figures.ts';
import { syntheticDemands, syntheticOffers } from './synthetic-texts.ts';

/** Milliseconds of solving, as the command gives it. */
const TIME = 3_500;

const instance = (
	authorities: number,
	companies: number,
	needs: number,
	seats: number,
	score: (need: number, company: number) => number
): SelectionInstance => {
	const ids = (letter: string, count: number) =>
		Array.from({ length: count }, (_, at) => `${letter}${at}`);
	const asked = ids('n', needs).map((id, at) => ({ id, authority: `a${at % authorities}` }));
	return {
		...{ seats: { authorities: seats, companies: seats }, threshold: 50, maxNeedsPerAuthority: 2 },
		...{ authorities: ids('a', authorities), companies: ids('c', companies), needs: asked },
		scores: new Map(
			asked.map(({ id }, need) => [
				id,
				Array.from({ length: companies }, (_, company) => score(need, company))
			])
		),
		capacity: new Map(),
		wishes: NO_WISHES
	};
};

/** Scores as the engine gives them to texts. */
const told = (needs: number, companies: number) => {
	const lexicon = fieldLexicon();
	const index = indexOf(syntheticOffers(companies), lexicon);
	const rows = syntheticDemands(needs).map((demand) =>
		scoresFor(readDemand(demand, lexicon), index, regionOf)
	);
	return (need: number, company: number) => Math.round(100 * (rows[need]?.[company] ?? 0));
};

/** The best table: small ones proven, the largest whole. */
export const measureSelection = async (): Promise<Figure[]> => {
	const solver = createHighsSolver();
	const chance = chanceFrom(4);
	const dense = () => Math.floor(chance() * 101);
	const figure = async (
		what: string,
		limit: number,
		instances: readonly SelectionInstance[],
		proven: boolean
	): Promise<Figure> => {
		let slowest = 0;
		let shown = 0;
		for (const one of instances) {
			const start = performance.now();
			const outcome = await select(one, solver.within(TIME));
			slowest = Math.max(slowest, (performance.now() - start) / 1000);
			if (outcome.possible && outcome.proven) shown += 1;
		}
		if (proven && shown < instances.length) throw new Error(`${what}: not proven.`);
		return {
			what,
			measured: `${slowest.toFixed(2)} s, ${shown} of ${instances.length} proven`,
			...{ value: slowest, limit, must: 'stay-under', unit: ' s' }
		};
	};
	try {
		// The first question starts the thread: it is part of what is measured.
		return [
			await figure(
				'The best table of 12 × 14, the slowest of ten',
				2,
				Array.from({ length: 10 }, (_, at) => instance(12, 14, 20, 3 + (at % 3), dense)),
				true
			),
			await figure(
				'The best table of 92 × 215, the slowest of four',
				5,
				[
					...[3, 5].map((seats) => instance(92, 215, 105, seats, told(105, 215))),
					...[3, 5].map((seats) => instance(92, 215, 105, seats, dense))
				],
				false
			)
		];
	} finally {
		solver.close();
	}
};
