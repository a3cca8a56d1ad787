import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Demand, Offer } from '#lib/domain/matching/matching.ts';

/** Needs and companies whose pairs were graded by hand (0 to 2). */
export type JudgedSet = {
	readonly name: string;
	readonly offers: readonly Offer[];
	/** Needs that some company answers. */
	readonly demands: readonly Demand[];
	/** Needs that none answers. */
	readonly unanswered: readonly Demand[];
	/** By need, by company; what is absent is 0. */
	readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** The sets of this project, all invented. */
export const OWN_SETS = ['rural', 'large', 'towns', 'families'].map((name) =>
	join(import.meta.dirname, 'judged', name)
);

type Row = Record<string, unknown> & { id: string };

/** Reads a folder of `companies.jsonl`, `needs.jsonl` and `labels.jsonl`, as the command `match` does. */
export function judgedSet(folder: string): JudgedSet {
	const rows = <Shape>(name: string): Shape[] =>
		readFileSync(join(folder, `${name}.jsonl`), 'utf8')
			.split('\n')
			.filter((line) => line.trim() !== '')
			.map((line) => JSON.parse(line) as Shape);
	const text = (row: Row, key: string) => (typeof row[key] === 'string' ? row[key] : '');
	const codes = (row: Row) => (Array.isArray(row.categories) ? (row.categories as string[]) : []);
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
	const isAnswered = ({ id }: Demand) => [...(grades.get(id)?.values() ?? [])].some(Boolean);
	return {
		name: basename(folder),
		offers: rows<Row>('companies').map((row) => ({
			id: row.id,
			name: text(row, 'name'),
			solution: text(row, 'solution'),
			description: text(row, 'description'),
			families: codes(row),
			coverage: (row.coverage as Offer['coverage'] | undefined) ?? { scope: 'national' }
		})),
		demands: demands.filter(isAnswered),
		unanswered: demands.filter((one) => !isAnswered(one)),
		grades
	};
}

/** Normalised discounted cumulative gain of the first five of a ranking, 0 to 1. */
export function ndcgAt5(
	{ grades }: Pick<JudgedSet, 'grades'>,
	need: string,
	ranked: readonly string[]
): number {
	const gain = (list: readonly number[]) =>
		list.slice(0, 5).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
	const own = grades.get(need) ?? new Map<string, number>();
	return gain(ranked.map((id) => own.get(id) ?? 0)) / gain([...own.values()].sort((a, b) => b - a));
}

export const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
