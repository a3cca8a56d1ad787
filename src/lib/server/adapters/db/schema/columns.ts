import { sql, type AnyColumn } from 'drizzle-orm';
import { check, integer, text } from 'drizzle-orm/sqlite-core';

/** An instant: epoch milliseconds. */
export const instant = (name: string) => integer(name);

/** A local day, `YYYY-MM-DD`. */
export const plainDate = (name: string) => text(name);

/** A yes or no, stored as 1 or 0. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });

/** Counts the edits of a row; an edit form posts the revision it was made from. */
export const revision = () => integer('revision').notNull().default(1);

/** Refuses any value of a column outside a closed list. */
export const oneOf = (name: string, column: AnyColumn, values: readonly string[]) =>
	check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`);
