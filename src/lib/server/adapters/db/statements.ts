import type Database from 'better-sqlite3';
import { sql, type Placeholder } from 'drizzle-orm';

/** More than the application has queries; lists of any length make new ones without end. */
const KEPT = 500;

/**
 * The same connection, with every statement compiled once and kept. Drizzle compiles each query anew,
 * which costs more than running it; SQLite runs a kept statement as often as it is asked, also after
 * the schema has changed. The least recently used goes first.
 *
 * For Drizzle alone: it sets each statement to rows as lists, so nobody else may share them.
 */
export const keepStatements = (client: Database.Database): Database.Database => {
	const kept = new Map<string, Database.Statement>();
	const prepare = (source: string): Database.Statement => {
		const statement = kept.get(source) ?? client.prepare(source);
		kept.delete(source);
		kept.set(source, statement);
		if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
		return statement;
	};
	return Object.create(client, { prepare: { value: prepare } }) as Database.Database;
};

/** A query that is built at its first use and kept, for those that run for each message. */
export const once = <Query>(build: () => Query): (() => Query) => {
	let query: Query | undefined;
	return () => (query ??= build());
};

/**
 * Queries built once for each set of columns that they write. Null stands in the query itself: Drizzle
 * would write it as JSON's `null`, or as false, when it comes by a placeholder.
 */
export const onceForColumns = <Query>(
	build: (columns: Readonly<Record<string, Placeholder | null>>) => Query
): ((changes: object) => Query) => {
	const kept = new Map<string, Query>();
	return (changes) => {
		const columns = Object.entries(changes).filter(([, value]) => value !== undefined);
		const key = columns.map(([name, value]) => (value === null ? `${name} null` : name)).join();
		const query =
			kept.get(key) ??
			build(
				Object.fromEntries(
					columns.map(([name, value]) => [name, value === null ? null : sql.placeholder(name)])
				)
			);
		kept.set(key, query);
		return query;
	};
};
