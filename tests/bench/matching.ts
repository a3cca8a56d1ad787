import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#lib/domain/directory/fold.ts';
import { indexOf } from '#lib/domain/matching/company-index.ts';
import { fieldLexicon } from '#lib/domain/matching/lexicon/families.ts';
import { LITTLE_WORDS } from '#lib/domain/matching/little-words.ts';
import type { Demand, Offer } from '#lib/domain/matching/matching.ts';
import { rankingFor, readDemand } from '#lib/domain/matching/ranking.ts';
import { regionOf } from '#lib/server/adapters/authorities/regions.ts';
import { milliseconds, percentile, type Figure } from './figures.ts';
import { syntheticDemands, syntheticOffers } from './synthetic-texts.ts';
import type { WholeMatrix } from './whole-matrix.ts';

const COMPANIES = 10_000;
const SHOWN = 20;
const ROUNDS = 5;

/** A full-text table of the same rows, asked for any of the need's telling words, best first. */
const bareSearch = (offers: readonly Offer[]) => {
	const db = new Database(':memory:');
	db.exec(
		`create virtual table t using fts5(name, solution, description, tokenize = 'unicode61 remove_diacritics 2')`
	);
	const insert = db.prepare('insert into t values (?, ?, ?)');
	db.transaction(() => {
		for (const { name, solution, description } of offers) insert.run(name, solution, description);
	})();
	const find = db.prepare(`select rowid from t where t match ? order by rank limit ${SHOWN}`);
	return ({ title, description }: Demand): unknown => {
		const words = new Set(
			fold(`${title} ${description}`)
				.split(' ')
				.filter((word) => !LITTLE_WORDS.has(word))
		);
		return find.all([...words].map((word) => `"${word}"`).join(' OR '));
	};
};

/** One need against the whole directory, read anew each time, in turns with a bare full-text query. */
const measureRanking = (): Figure[] => {
	const lexicon = fieldLexicon();
	const offers = syntheticOffers(COMPANIES);
	const index = indexOf(offers, lexicon);
	const bare = bareSearch(offers);
	const demands = syntheticDemands(60);
	const times = { ours: [] as number[], bare: [] as number[] };
	const timed = (work: () => unknown) => {
		const start = performance.now();
		work();
		return performance.now() - start;
	};
	for (let round = 0; round <= ROUNDS; round += 1)
		for (const demand of demands) {
			const alone = timed(() => bare(demand));
			const ours = timed(() => rankingFor(readDemand(demand, lexicon), index, regionOf, SHOWN));
			if (round === 0) continue;
			times.ours.push(ours);
			times.bare.push(alone);
		}
	const [ours, alone] = [percentile(times.ours, 0.5), percentile(times.bare, 0.5)];
	const slow = percentile(times.ours, 0.95);
	return [
		{
			what: 'One need against 10,000 companies, warm',
			measured: `half in ${milliseconds(ours)}, 95 in 100 in ${milliseconds(slow)}`,
			value: ours,
			limit: 50,
			must: 'stay-under',
			unit: ' ms'
		},
		{
			what: 'The same, against a bare full-text query on the same rows',
			measured: `${milliseconds(ours)} against ${milliseconds(alone)}`,
			value: ours / alone,
			limit: 3,
			must: 'stay-under',
			unit: '×'
		}
	];
};

const measureMatrix = (): Figure[] => {
	const told = execFileSync(process.execPath, ['tests/bench/whole-matrix.ts'], {
		encoding: 'utf8'
	});
	const { wholeMs, columnMs, peakMb, same } = JSON.parse(told) as WholeMatrix;
	if (!same) throw new Error('A column computed alone differs from the matrix.');
	const what = 'The matrix of 500 needs and 10,000 companies, from their texts';
	const stay = { must: 'stay-under' } as const;
	return [
		{
			...{ what, measured: milliseconds(wholeMs), value: wholeMs / 1000, limit: 60, unit: ' s' },
			...stay
		},
		{
			...{ what: 'Peak memory of that process', measured: `${peakMb.toFixed(0)} MB` },
			...{ value: peakMb, limit: 512, unit: ' MB' },
			...stay
		},
		{
			what: 'One company more: its column alone, in a hundred of the matrix',
			measured: `${milliseconds(columnMs)} against ${milliseconds(wholeMs)}`,
			...{ value: (100 * columnMs) / wholeMs, limit: 2, unit: ' %' },
			...stay
		}
	];
};

/** The command `match`, start of the process included. */
const measureCommand = (folder: string): Figure => {
	const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
	const [companies, needs] = [join(folder, 'companies.jsonl'), join(folder, 'needs.jsonl')];
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		companies,
		lines(
			syntheticOffers(215).map(({ families, ...offer }) => ({ ...offer, categories: families }))
		)
	);
	writeFileSync(
		needs,
		lines(
			syntheticDemands(105).map(({ families, department, ...need }) => ({
				...need,
				categories: families,
				authority: { department }
			}))
		)
	);
	const start = performance.now();
	const args = ['src/cli.ts', 'match', '--companies', companies, '--needs', needs, '--json'];
	execFileSync(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
	const seconds = (performance.now() - start) / 1000;
	return {
		what: 'The command match on 105 needs and 215 companies',
		measured: `${seconds.toFixed(2)} s`,
		...{ value: seconds, limit: 5, must: 'stay-under', unit: ' s' }
	};
};

export const measureMatching = (folder: string): Figure[] => [
	...measureRanking(),
	...measureMatrix(),
	measureCommand(folder)
];
