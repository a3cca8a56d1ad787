import { fold } from '../directory/fold.ts';
import type { Matrix, MatrixCompany, MatrixNeed } from './matrix.ts';

/** What is asked of the matrix; '' asks nothing. */
export type MatrixFilters = {
	/** Words of a need or of its authority. */
	readonly text: string;
	/** Words of a company's name. */
	readonly name: string;
	/** The participation of an authority. */
	readonly authority: string;
	readonly family: string;
	/** Only needs that nobody answers. */
	readonly uncovered: boolean;
	/** Companies by name, rather than the most useful first. */
	readonly byName: boolean;
};

/** A need with its scores, in the order of the companies that are shown. */
export type MatrixLine = MatrixNeed & { readonly scores: readonly number[] };

export type ShownMatrix = {
	readonly lines: readonly MatrixLine[];
	readonly companies: readonly MatrixCompany[];
};

/**
 * The part of a matrix that filters let through. The companies that matter for the needs shown come
 * first: those at the chosen table, then those that answer most needs, then those with the best score.
 *
 * @param seated participations at the chosen table
 */
export function shownMatrix(
	{ needs, companies, scores, threshold }: Matrix,
	seated: ReadonlySet<string>,
	filters: MatrixFilters
): ShownMatrix {
	const text = fold(filters.text);
	const name = fold(filters.name);
	const rows = needs.flatMap((need, row) =>
		fold(`${need.title} ${need.authority}`).includes(text) &&
		(filters.authority === '' || need.participationId === filters.authority) &&
		(filters.family === '' || need.family === filters.family) &&
		!(filters.uncovered && need.covered)
			? [{ need, scores: scores[row] ?? [] }]
			: []
	);
	const columns = companies.flatMap((company, column) => {
		if (!fold(company.name).includes(name)) return [];
		const own = rows.map((row) => row.scores[column] ?? 0);
		return [
			{
				company,
				column,
				seated: seated.has(company.participationId) ? 1 : 0,
				answered: own.filter((score) => score >= threshold).length,
				best: Math.max(0, ...own)
			}
		];
	});
	// The order of names is the one that companies come in: a sort keeps it among equals.
	if (!filters.byName)
		columns.sort(
			(one, other) =>
				other.seated - one.seated || other.answered - one.answered || other.best - one.best
		);
	return {
		lines: rows.map(({ need, scores: all }) => ({
			...need,
			scores: columns.map(({ column }) => all[column] ?? 0)
		})),
		companies: columns.map(({ company }) => company)
	};
}

/** The best companies of a line, best first, those that share nothing with it left out. */
export const nearestOf = (
	{ scores }: MatrixLine,
	companies: readonly MatrixCompany[],
	most: number
): { readonly company: MatrixCompany; readonly score: number }[] =>
	companies
		.map((company, column) => ({ company, score: scores[column] ?? 0 }))
		.filter(({ score }) => score > 0)
		.sort((one, other) => other.score - one.score)
		.slice(0, most);
