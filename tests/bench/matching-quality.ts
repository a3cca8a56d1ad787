/**
 * How well needs meet companies on a judged set: `npm run measure -- FOLDER`, with `companies.jsonl`,
 * `needs.jsonl` and `labels.jsonl` in the formats of the command `match`. Prints, for baselines, for
 * each layer and for the whole, nDCG@5 with its 95 % interval (2,000 bootstraps over needs), and the
 * whole once more with its weights chosen without the need that is judged.
 */
import Database from 'better-sqlite3';
import { stemmer } from '@orama/stemmers/french';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#lib/domain/directory/fold.ts';
import { indexOf } from '#lib/domain/matching/company-index.ts';
import type { Concept } from '#lib/domain/matching/lexicon/concept.ts';
import { CONCEPTS } from '#lib/domain/matching/lexicon/families.ts';
import { lexiconOf } from '#lib/domain/matching/lexicon.ts';
import { PART_WEIGHTS, type Offer, type PartWeights } from '#lib/domain/matching/matching.ts';
import { LITTLE_WORDS } from '#lib/domain/matching/little-words.ts';
import { rankingFor, readDemand, type ReadDemand } from '#lib/domain/matching/ranking.ts';
import { regionOf } from '#lib/server/adapters/authorities/regions.ts';

type Row = Record<string, unknown> & { id: string };
const [folder = ''] = process.argv.slice(2);
const rows = <Shape>(name: string): Shape[] =>
	readFileSync(join(folder, `${name}.jsonl`), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Shape);

const text = (row: Row, key: string) => (typeof row[key] === 'string' ? row[key] : '');
const codes = (row: Row) => (Array.isArray(row.categories) ? (row.categories as string[]) : []);
const offers: Offer[] = rows<Row>('companies').map((row) => ({
	id: row.id,
	name: text(row, 'name'),
	solution: text(row, 'solution'),
	description: text(row, 'description'),
	families: codes(row),
	coverage: (row.coverage as Offer['coverage'] | undefined) ?? { scope: 'national' }
}));
const demands = rows<Row>('needs').map((row) => ({
	id: row.id,
	title: text(row, 'title'),
	description: text(row, 'description'),
	families: codes(row),
	department: (row.authority as { department?: string } | undefined)?.department ?? null
}));

const grades = new Map<string, Map<string, number>>();
for (const { need, company, grade } of rows<{ need: string; company: string; grade: number }>(
	'labels'
))
	grades.set(need, (grades.get(need) ?? new Map<string, number>()).set(company, grade));
const judged = demands.filter(({ id }) => [...(grades.get(id)?.values() ?? [])].some(Boolean));

const gain = (list: readonly number[]) =>
	list.slice(0, 5).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
const ndcg = (need: string, ranked: readonly string[]): number => {
	const own = grades.get(need) ?? new Map<string, number>();
	const best = [...own.values()].sort((a, b) => b - a);
	return gain(ranked.map((id) => own.get(id) ?? 0)) / gain(best);
};
const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** The interval that 2,000 drawings with a fixed seed leave between their 2.5 and 97.5 percents. */
const interval = (values: readonly number[]): readonly [number, number] => {
	let seed = 12345;
	const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296;
	const means = Array.from({ length: 2_000 }, () =>
		mean(values.map(() => values[Math.floor(next() * values.length)] ?? 0))
	).sort((a, b) => a - b);
	return [means[50] ?? 0, means[1949] ?? 0];
};

const told = (name: string, values: readonly number[]) => {
	const [low, high] = interval(values);
	const figures = [mean(values), low, high].map((value) => value.toFixed(3));
	process.stdout.write(
		`| ${name} | ${figures[0] ?? ''} | ${figures[1] ?? ''}–${figures[2] ?? ''} |\n`
	);
};

/** Full-text search of SQLite, as a baseline. */
const fullText = (prepare: (words: string) => string[]) => {
	const db = new Database(':memory:');
	db.exec(
		"create virtual table t using fts5(id unindexed, said, tokenize = 'unicode61 remove_diacritics 2')"
	);
	const add = db.prepare('insert into t values (?, ?)');
	for (const { id, name, solution, description } of offers)
		add.run(id, prepare(`${name} ${solution} ${description}`).join(' '));
	const ask = db.prepare('select id from t where said match ? order by bm25(t), id limit 20');
	return judged.map(({ id, title, description }) => {
		const words = [...new Set(prepare(`${title} ${description}`))];
		const found = ask.all(words.map((word) => `"${word}"`).join(' OR ')) as { id: string }[];
		return ndcg(
			id,
			found.map((one) => one.id)
		);
	});
};
const plainWords = (said: string) => fold(said).split(' ').filter(Boolean);

const ranked = (concepts: readonly Concept[]) => {
	const lexicon = lexiconOf(concepts);
	const index = indexOf(offers, lexicon);
	const read = judged.map((demand) => readDemand(demand, lexicon));
	const one = (need: ReadDemand, weights: PartWeights) =>
		ndcg(
			need.demand.id,
			rankingFor(need, index, regionOf, 20, weights).map(({ company }) => company.id)
		);
	return (weights: PartWeights) => read.map((need) => one(need, weights));
};

process.stdout.write(`${String(judged.length)} needs, ${String(offers.length)} companies\n\n`);
process.stdout.write('| method | nDCG@5 | 95 % |\n|---|---|---|\n');
told('full-text search (BM25)', fullText(plainWords));
told(
	'full-text search on stems, without little words',
	fullText((said) =>
		plainWords(said)
			.filter((word) => !LITTLE_WORDS.has(word))
			.map(stemmer)
	)
);
const nothing: PartWeights = { word: 0, concept: 0, own: 0, subject: 0, family: 0 };
const bare = ranked([]);
const whole = ranked(CONCEPTS);
told('family only', whole({ ...nothing, family: 1 }));
told('words only', bare({ ...nothing, word: 1 }));
told('concepts only', whole({ ...nothing, concept: 1 }));
told('nearness only', whole({ ...nothing, subject: 1 }));
told('nearness, concepts', whole({ ...PART_WEIGHTS, word: 0, family: 0 }));
told('nearness, concepts, words', whole({ ...PART_WEIGHTS, family: 0 }));
told('all: nearness, concepts, words, family', whole(PART_WEIGHTS));

/** Weights tried for each kind of part but nearness, which weighs 2.5. */
const grid = [0, 0.1, 0.2, 0.3, 0.5].flatMap((word) =>
	[0.1, 0.3, 0.5, 0.8].flatMap((concept) =>
		[0.1, 0.2, 0.3, 0.5].map((family): PartWeights => ({ ...PART_WEIGHTS, word, concept, family }))
	)
);
const tried = grid.map(whole);
const sums = tried.map((values) => values.reduce((sum, value) => sum + value, 0));
const without = judged.map((_, left) => {
	const best = sums
		.map((sum, at) => sum - (tried[at]?.[left] ?? 0))
		.reduce((top, sum, at, all) => (sum > (all[top] ?? 0) ? at : top), 0);
	return tried[best]?.[left] ?? 0;
});
told('all, weights chosen without the need judged', without);
told(
	`the worst of ${String(grid.length)} choices of weights`,
	tried[sums.indexOf(Math.min(...sums))] ?? []
);
