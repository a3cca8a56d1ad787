import {
	and,
	asc,
	count,
	desc,
	eq,
	exists,
	getTableColumns,
	inArray,
	isNull,
	like,
	or,
	sql
} from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { MessageState } from '#lib/domain/messaging/message.ts';
import type { OutboxView } from '#lib/server/application/ports/messaging.port.ts';
import type { Db } from './open.ts';
import { masterclasses, masterclassMembers, messages } from './schema/schema.ts';

/** All of a row but its bulk, and what only delivery needs. */
const columns = (({
	body: _body,
	dedupeKey: _key,
	leaseOwner: _owner,
	leaseUntil: _until,
	...rest
}) => rest)(getTableColumns(messages));

/** What waits stands soonest first, what is past newest first. */
const waits = (states: readonly MessageState[]) =>
	states.some((state) => ['draft', 'held', 'queued'].includes(state));

export const createOutboxView = (db: Db): OutboxView => ({
	list: ({ userId, states, masterclassId, search, limit, offset }) => {
		const part = `%${search.replace(/[%_\\]/g, '\\$&')}%`;
		const has = (column: SQLiteColumn) => sql`${like(column, part)} escape '\\'`;
		const rows = db
			.select({
				message: columns,
				masterclass: {
					id: masterclasses.id,
					title: masterclasses.title,
					date: masterclasses.date,
					timeZone: masterclasses.timeZone,
					sendingMode: masterclasses.sendingMode
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
				...(waits(states)
					? [asc(masterclasses.date), asc(masterclasses.id), asc(messages.scheduledFor)]
					: [desc(masterclasses.date), asc(masterclasses.id), desc(messages.updatedAt)]),
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

	masterclasses: ({ userId, states, masterclassId, limit }) =>
		db
			.select({ id: masterclasses.id, title: masterclasses.title, date: masterclasses.date })
			.from(masterclasses)
			.innerJoin(
				masterclassMembers,
				and(
					eq(masterclassMembers.masterclassId, masterclasses.id),
					eq(masterclassMembers.userId, userId)
				)
			)
			.where(
				or(
					eq(masterclasses.id, masterclassId ?? ''),
					exists(
						db
							.select({ one: sql`1` })
							.from(messages)
							.where(
								and(
									eq(messages.masterclassId, masterclasses.id),
									inArray(messages.state, [...states])
								)
							)
					)
				)
			)
			.orderBy(
				desc(eq(masterclasses.id, masterclassId ?? '')),
				waits(states) ? asc(masterclasses.date) : desc(masterclasses.date),
				asc(masterclasses.id)
			)
			.limit(limit)
			.all(),

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
			.select()
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
