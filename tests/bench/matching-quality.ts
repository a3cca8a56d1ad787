/**
 * How well needs meet companies: `npm run measure`, on the judged sets of this project, or
 * `npm run measure -- FOLDER …` on others in the formats of the command `match`. Prints, for baselines,
 * for each layer and for the whole, nDCG@5 by set and over all needs with its 95 % interval (2,000
 * bootstraps over needs); the whole once more with its weights chosen without the set that is judged;
 * and what the threshold of "covered" finds.
 */
import Database from 'better-sqlite3';
import { stemmer } from '@orama/stemmers/french';
import { fold } from '#lib/domain/directory/fold.ts';
import { indexOf } from '#lib/domain/matching/company-index.ts';
import type { Concept } from '#lib/domain/matching/lexicon/concept.ts';
import { fieldConcepts } from '#lib/domain/matching/lexicon/families.ts';
import { lexiconOf } from '#lib/domain/matching/lexicon.ts';
import { COVERED, PART_WEIGHTS, type PartWeights } from '#lib/domain/matching/matching.ts';
import { LITTLE_WORDS } from '#lib/domain/matching/little-words.ts';
import { rankingFor, readDemand, type ReadDemand } from '#lib/domain/matching/ranking.ts';
import { regionOf } from '#lib/server/adapters/authorities/regions.ts';
import { judgedSet, mean, ndcgAt5, OWN_SETS, type JudgedSet } from './judged-sets.ts';

const folders = process.argv.slice(2);
const sets = (folders.length > 0 ? folders : OWN_SETS).map(judgedSet);
/** A figure for each need of each set. */
type Figures = readonly (readonly number[])[];
const line = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const told = (name: string, figures: Figures) => {
	const all = figures.flat();
	const [low, high] = interval(all);
	line([
		name,
		...figures.map((values) => mean(values).toFixed(3)),
		mean(all).toFixed(3),
		`${low.toFixed(3)}–${high.toFixed(3)}`
	]);
};

/** The interval that 2,000 drawings with a fixed seed leave between their 2.5 and 97.5 percents. */
function interval(values: readonly number[]): readonly [number, number] {
	let seed = 12345;
	const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296;
	const means = Array.from({ length: 2_000 }, () =>
		mean(values.map(() => values[Math.floor(next() * values.length)] ?? 0))
	).sort((a, b) => a - b);
	return [means[50] ?? 0, means[1949] ?? 0];
}

/** Full-text search of SQLite, as a baseline. */
const fullText = (prepare: (words: string) => string[]): Figures =>
	sets.map((set) => {
		const db = new Database(':memory:');
		db.exec(
			"create virtual table t using fts5(id unindexed, said, tokenize = 'unicode61 remove_diacritics 2')"
		);
		const add = db.prepare('insert into t values (?, ?)');
		for (const { id, name, solution, description } of set.offers)
			add.run(id, prepare(`${name} ${solution} ${description}`).join(' '));
		const ask = db.prepare('select id from t where said match ? order by bm25(t), id limit 20');
		return set.demands.map(({ id, title, description }) => {
			const words = [...new Set(prepare(`${title} ${description}`))];
			const found = ask.all(words.map((word) => `"${word}"`).join(' OR ')) as { id: string }[];
			return ndcgAt5(
				set,
				id,
				found.map((one) => one.id)
			);
		});
	});
const plainWords = (said: string) => fold(said).split(' ').filter(Boolean);

/** Rankings of every set with a lexicon, by weights. */
const ranked = (concepts: readonly Concept[]) => {
	const lexicon = lexiconOf(concepts);
	const read = sets.map((set) => ({
		set,
		index: indexOf(set.offers, lexicon),
		needs: set.demands.map((demand) => readDemand(demand, lexicon)),
		others: set.unanswered.map((demand) => readDemand(demand, lexicon))
	}));
	const rank = (index: ReturnType<typeof indexOf>, need: ReadDemand, weights: PartWeights) =>
		rankingFor(need, index, regionOf, 200, weights);
	return {
		figures: (weights: PartWeights): Figures =>
			read.map(({ set, index, needs }) =>
				needs.map((need) =>
					ndcgAt5(
						set,
						need.demand.id,
						rank(index, need, weights).map(({ company }) => company.id)
					)
				)
			),
		/** Every pair with its score and grade. */
		pairs: () =>
			read.flatMap(({ set, index, needs, others }) =>
				[...needs, ...others].flatMap((need) =>
					rank(index, need, PART_WEIGHTS).map(({ company, score }) => ({
						score,
						grade: gradeOf(set, need.demand.id, company.id)
					}))
				)
			)
	};
};
const gradeOf = ({ grades }: JudgedSet, need: string, company: string) =>
	grades.get(need)?.get(company) ?? 0;

const nothing: PartWeights = { word: 0, concept: 0, own: 0, subject: 0, family: 0 };
const bare = ranked([]);
const whole = ranked(fieldConcepts());

line(['nDCG@5', ...sets.map(({ name }) => name), 'all needs', '95 %']);
line(['---', ...sets.map(() => '---'), '---', '---']);
told('full-text search (BM25)', fullText(plainWords));
told(
	'full-text search on stems, without little words',
	fullText((said) =>
		plainWords(said)
			.filter((word) => !LITTLE_WORDS.has(word))
			.map(stemmer)
	)
);
told('family only', whole.figures({ ...nothing, family: 1 }));
told('words only', bare.figures({ ...nothing, word: 1 }));
told('concepts only', whole.figures({ ...nothing, concept: 1 }));
told('nearness only', whole.figures({ ...nothing, subject: PART_WEIGHTS.subject }));
told('nearness, concepts', whole.figures({ ...PART_WEIGHTS, word: 0, family: 0 }));
told('nearness, concepts, words', whole.figures({ ...PART_WEIGHTS, family: 0 }));
told('all: nearness, concepts, words, family', whole.figures(PART_WEIGHTS));

/** Weights tried for each kind of part but nearness, which keeps its own. */
const grid = [0, 0.1, 0.2, 0.3, 0.5].flatMap((word) =>
	[0.1, 0.3, 0.5, 0.8].flatMap((concept) =>
		[0.1, 0.2, 0.3, 0.5].map((family): PartWeights => ({ ...PART_WEIGHTS, word, concept, family }))
	)
);
const tried = grid.map(whole.figures);
/** The best of the tried for all but what is left out. */
const bestWithout = (left: (set: number, need: number) => boolean): Figures => {
	const sums = tried.map((figures) =>
		figures.flatMap((values, set) => values.filter((_, need) => !left(set, need)))
	);
	const best = sums.reduce(
		(top, values, at) => (mean(values) > mean(sums[top] ?? []) ? at : top),
		0
	);
	return tried[best] ?? [];
};
if (sets.length > 1)
	told(
		'all, weights chosen without the set judged',
		sets.map((_, set) => bestWithout((other) => other === set)[set] ?? [])
	);
told(
	'all, weights chosen without the need judged',
	sets.map(({ demands }, set) =>
		demands.map(
			(_, need) => bestWithout((other, one) => other === set && one === need)[set]?.[need] ?? 0
		)
	)
);
told(
	`the worst of ${String(grid.length)} choices of weights`,
	tried.reduce((worst, figures) => (mean(figures.flat()) < mean(worst.flat()) ? figures : worst))
);

const pairs = whole.pairs();
const answers = sets.reduce(
	(sum, { grades }) =>
		sum + [...grades.values()].flatMap((own) => [...own.values()]).filter(Boolean).length,
	0
);
process.stdout.write('\n| covered from | right of what it finds | found of what is right |\n');
process.stdout.write('|---|---|---|\n');
for (const threshold of [COVERED - 0.1, COVERED - 0.05, COVERED, COVERED + 0.05, COVERED + 0.1]) {
	const found = pairs.filter(({ score }) => score >= threshold);
	const right = found.filter(({ grade }) => grade > 0).length;
	const percent = (share: number) => `${String(Math.round(100 * share))} %`;
	line([threshold.toFixed(2), percent(right / found.length), percent(right / answers)]);
}
