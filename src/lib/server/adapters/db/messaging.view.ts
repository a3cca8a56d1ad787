import {
	and,
	asc,
	count,
	desc,
	eq,
	getTableColumns,
	inArray,
	isNull,
	like,
	or,
	sql
} from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { OutboxView } from '#lib/server/application/ports/messaging.port.ts';
import type { Db } from './open.ts';
import { masterclasses, masterclassMembers, messages } from './schema/schema.ts';

/** All of a row but its bulk, and what only delivery needs. */
const columns = (({
	mime: _mime,
	body: _body,
	dedupeKey: _key,
	leaseOwner: _owner,
	leaseUntil: _until,
	...rest
}) => rest)(getTableColumns(messages));

/** A whole row but its bytes. */
const everything = (({ mime: _mime, ...rest }) => rest)(getTableColumns(messages));

export const createOutboxView = (db: Db): OutboxView => ({
	list: ({ userId, states, masterclassId, search, limit, offset }) => {
		const part = `%${search.replace(/[%_\\]/g, '\\$&')}%`;
		const has = (column: SQLiteColumn) => sql`${like(column, part)} escape '\\'`;
		const past = !states.some((state) => ['draft', 'held', 'queued'].includes(state));
		const rows = db
			.select({
				message: columns,
				masterclass: {
					id: masterclasses.id,
					title: masterclasses.title,
					date: masterclasses.date,
					timeZone: masterclasses.timeZone
				},
				role: masterclassMembers.role,
				total: sql<number>`count(*) over ()`
			})
			.from(messages)
			.innerJoin(masterclasses, eq(masterclasses.id, messages.masterclassId))
			.innerJoin(
				masterclassMembers,
				and(
					eq(masterclassMembers.masterclassId, messages.masterclassId),
					eq(masterclassMembers.userId, userId)
				)
			)
			.where(
				and(
					inArray(messages.state, [...states]),
					masterclassId === null ? undefined : eq(messages.masterclassId, masterclassId),
					search === ''
						? undefined
						: or(has(messages.recipientName), has(messages.recipientEmail), has(messages.subject))
				)
			)
			.orderBy(
				...(past
					? [desc(masterclasses.date), asc(masterclasses.id), desc(messages.updatedAt)]
					: [asc(masterclasses.date), asc(masterclasses.id), asc(messages.scheduledFor)]),
				asc(messages.recipientName),
				asc(messages.id)
			)
			.limit(limit)
			.offset(offset)
			.all();
		return {
			rows: rows.map(({ message, masterclass, role }) => ({ ...message, masterclass, role })),
			total: rows[0]?.total ?? 0
		};
	},

	counts: (userId) =>
		Object.fromEntries(
			db
				.select({ state: messages.state, total: count() })
				.from(messages)
				.innerJoin(
					masterclassMembers,
					and(
						eq(masterclassMembers.masterclassId, messages.masterclassId),
						eq(masterclassMembers.userId, userId)
					)
				)
				.groupBy(messages.state)
				.all()
				.map(({ state, total }) => [state, total])
		),

	systemMailsKept: (limit) =>
		db
			.select(everything)
			.from(messages)
			.where(
				and(
					isNull(messages.masterclassId),
					inArray(messages.state, ['queued', 'sending', 'failed', 'missed'])
				)
			)
			.orderBy(desc(messages.createdAt), asc(messages.id))
			.limit(limit)
			.all()
});
