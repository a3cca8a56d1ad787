import type Database from 'better-sqlite3';
import { closeness, type Authority, type AuthorityKind } from '#lib/domain/directory/authority.ts';
import { foldPlace, searchWords } from '#lib/domain/directory/fold.ts';
import type { AuthoritySearch } from '#lib/server/application/ports/directory.port.ts';
import { openAuthorityIndex } from './index-file.ts';

/** How many of the most populated matches are looked at for closeness. */
const LOOKED_AT = 30;

type Line = [
	own: string,
	kind: AuthorityKind,
	name: string,
	code: string,
	siren: string | null,
	department: string | null,
	departmentName: string | null,
	population: number | null
];
const COLUMNS =
	'a.own, a.kind, a.name, a.code, a.siren, a.department, a.department_name, a.population';

/** The bare full-text query under the search: words in, the most populated matches out. */
export const MATCHING = `SELECT ${COLUMNS} FROM words w JOIN authorities a ON a.id = w.rowid
	WHERE words MATCH ? ORDER BY w.rowid LIMIT ${LOOKED_AT}`;

/** Words as a full-text query; folded words hold letters and figures only, so none is an operator. */
export const fullTextQuery = (typed: string): string | null => {
	const { whole, last } = searchWords(typed);
	if (last.length === 0) return null;
	const unfinished = last.map((word) => `"${word}" *`).join(' OR ');
	return [...whole.map((word) => `"${word}" *`), `(${unfinished})`].join(' AND ');
};

const authorityOf = ([, kind, name, code, siren, department, departmentName, population]: Line) =>
	({ kind, name, code, siren, department, departmentName, population }) satisfies Authority;

/**
 * Search over an open index. Exact names are looked up on their own, since a small town may have
 * the name that a hundred larger ones begin with.
 */
export const searchOver = (db: Database.Database): AuthoritySearch => {
	const matching = db.prepare<[string], Line>(MATCHING).raw();
	const named = db
		.prepare<[string], Line>(
			`SELECT ${COLUMNS} FROM authorities a WHERE own = ? ORDER BY id LIMIT ${LOOKED_AT}`
		)
		.raw();
	const one = db
		.prepare<[string, string], Line>(
			`SELECT ${COLUMNS} FROM authorities a WHERE kind = ? AND code = ?`
		)
		.raw();

	return {
		search: (typed, limit) => {
			const query = fullTextQuery(typed);
			if (query === null) return [];
			const wish = foldPlace(typed);
			const ranks: [Line[], Line[], Line[]] = [named.all(wish), [], []];
			const seen = new Set(ranks[0].map((line) => line[1] + line[3]));
			for (const line of matching.all(query))
				if (!seen.has(line[1] + line[3])) ranks[closeness(line[0], line[3], wish)].push(line);
			return ranks.flat().slice(0, limit).map(authorityOf);
		},
		find: (kind, code) => {
			const line = one.get(kind, code);
			return line ? authorityOf(line) : null;
		}
	};
};

/**
 * The search of an installation. Its index is opened at the first question, or before by
 * `prepare`, which builds it when the reference is new.
 */
export const createAuthoritySearch = (folder: string) => {
	let db: Database.Database | undefined;
	let search: AuthoritySearch | undefined;
	const ready = (): AuthoritySearch => (search ??= searchOver((db ??= openAuthorityIndex(folder))));
	return {
		search: (typed: string, limit: number) => ready().search(typed, limit),
		find: (kind: AuthorityKind, code: string) => ready().find(kind, code),
		prepare: () => void ready(),
		close: () => db?.close()
	};
};
