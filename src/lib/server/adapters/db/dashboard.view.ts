import {
	and,
	asc,
	count,
	desc,
	eq,
	getTableColumns,
	gte,
	inArray,
	isNotNull,
	isNull,
	or,
	sql
} from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { CALENDAR_KINDS, LETTER_KINDS } from '#lib/domain/messaging/message.ts';
import type { DashboardView } from '#lib/server/application/ports/dashboard.port.ts';
import type { Db } from './open.ts';
import { saysWhy } from './reading.repository.ts';
import {
	contacts,
	faisceaux,
	masterclasses,
	masterclassMembers,
	messages,
	organisations,
	participants,
	participations,
	proposals,
	readings,
	tasks
} from './schema/schema.ts';

export const createDashboardView = (db: Db): DashboardView => {
	const mine = (userId: string) =>
		db
			.select({ id: masterclassMembers.masterclassId })
			.from(masterclassMembers)
			.where(eq(masterclassMembers.userId, userId));

	/** A letter refused at the address that its person still has, and not written again. */
	const refusedLetter = and(
		eq(messages.state, 'failed'),
		inArray(messages.kind, [...LETTER_KINDS]),
		inArray(
			messages.participantId,
			db
				.select({ id: participants.id })
				.from(participants)
				.innerJoin(participations, eq(participations.id, participants.participationId))
				.innerJoin(contacts, eq(contacts.id, participants.contactId))
				.where(
					and(
						eq(participants.masterclassId, messages.masterclassId),
						eq(participations.stage, 'confirmed'),
						eq(contacts.email, messages.recipientEmail)
					)
				)
		),
		sql`not exists (
			select 1 from ${messages} as later
			where later.participant_id = ${messages.participantId}
				and later.kind = ${messages.kind}
				and later.rowid > ${messages}.rowid
				and later.state not in ('cancelled', 'superseded')
		)`
	);

	const refusedStill = and(
		eq(messages.state, 'failed'),
		inArray(messages.kind, [...CALENDAR_KINDS]),
		sql`not exists (
			select 1 from ${messages} as later
			where later.invitation_id = ${messages.invitationId}
				and later.rowid > ${messages}.rowid
				and later.state not in ('cancelled', 'superseded')
		)`,
		or(
			eq(messages.kind, 'cancellation'),
			inArray(
				messages.contactId,
				db
					.select({ id: participants.contactId })
					.from(participants)
					.innerJoin(participations, eq(participations.id, participants.participationId))
					.where(
						and(
							eq(participants.masterclassId, messages.masterclassId),
							eq(participations.stage, 'confirmed')
						)
					)
			)
		)
	);

	/** The masterclasses an organiser may look at. */
	const whereMember = (userId: string) =>
		and(
			eq(masterclassMembers.masterclassId, masterclasses.id),
			eq(masterclassMembers.userId, userId)
		);

	const countOf = (userId: string) =>
		db
			.select({ total: count() })
			.from(masterclassMembers)
			.where(eq(masterclassMembers.userId, userId))
			.get()?.total ?? 0;

	return {
		figures: (userId) => {
			const [directory] = db.select({ total: count() }).from(organisations).all();
			const [outbox] = db
				.select({ total: count() })
				.from(messages)
				.where(
					and(
						inArray(messages.state, ['draft', 'held']),
						inArray(messages.masterclassId, mine(userId))
					)
				)
				.all();
			return {
				masterclasses: countOf(userId),
				organisations: directory?.total ?? 0,
				waiting: outbox?.total ?? 0
			};
		},

		upcoming: (userId, from, limit) =>
			db
				.select({ masterclass: masterclasses, role: masterclassMembers.role })
				.from(masterclasses)
				.innerJoin(masterclassMembers, whereMember(userId))
				.where(and(gte(masterclasses.date, from), eq(masterclasses.status, 'planned')))
				.orderBy(asc(masterclasses.date), asc(masterclasses.startTime))
				.limit(limit)
				.all(),

		page: (userId, today, { offset, limit }) => {
			const coming = sql`(${masterclasses.status} = 'planned' and ${masterclasses.date} >= ${today})`;
			const whenComing = (column: SQLiteColumn) => asc(sql`iif(${coming}, ${column}, null)`);
			return db
				.select(getTableColumns(masterclasses))
				.from(masterclasses)
				.innerJoin(masterclassMembers, whereMember(userId))
				.orderBy(
					desc(coming),
					whenComing(masterclasses.date),
					whenComing(masterclasses.startTime),
					desc(masterclasses.date),
					desc(masterclasses.startTime),
					asc(masterclasses.id)
				)
				.limit(limit)
				.offset(offset)
				.all();
		},

		count: countOf,

		tasks: (ids) =>
			db
				.select({
					id: tasks.id,
					masterclassId: tasks.masterclassId,
					key: tasks.key,
					phase: tasks.phase,
					title: tasks.title,
					due: tasks.due,
					doneAt: tasks.doneAt,
					revision: tasks.revision
				})
				.from(tasks)
				.where(inArray(tasks.masterclassId, [...ids]))
				.orderBy(asc(tasks.due), asc(tasks.position))
				.all()
				.map(({ doneAt, ...task }) => ({ ...task, done: doneAt !== null })),

		participations: (ids) =>
			db
				.select({
					id: participations.id,
					masterclassId: participations.masterclassId,
					name: organisations.name,
					role: participations.role,
					stage: participations.stage,
					stageSince: participations.stageSince,
					people: count(participants.id),
					unreachable: sql<number>`sum(${participants.id} is not null and coalesce(${contacts.email}, '') = '')`,
					nextAction: participations.nextAction,
					nextActionDue: participations.nextActionDue,
					faisceau: faisceaux.state
				})
				.from(participations)
				.innerJoin(organisations, eq(organisations.id, participations.organisationId))
				.leftJoin(participants, eq(participants.participationId, participations.id))
				.leftJoin(contacts, eq(contacts.id, participants.contactId))
				.leftJoin(faisceaux, eq(faisceaux.participationId, participations.id))
				.where(inArray(participations.masterclassId, [...ids]))
				.groupBy(participations.id)
				.orderBy(asc(participations.position), asc(participations.createdAt))
				.all(),

		messages: (ids) =>
			db
				.select({
					masterclassId: messages.masterclassId,
					kind: messages.kind,
					state: messages.state,
					scheduledFor: messages.scheduledFor
				})
				.from(messages)
				.where(
					and(
						isNotNull(messages.masterclassId),
						inArray(messages.masterclassId, [...ids]),
						or(inArray(messages.state, ['draft', 'held']), refusedStill, refusedLetter)
					)
				)
				.all()
				.map((message) => ({ ...message, masterclassId: message.masterclassId ?? '' })),

		proposals: (ids) =>
			new Map(
				db
					.select({ masterclassId: proposals.masterclassId, total: count() })
					.from(proposals)
					.where(and(inArray(proposals.masterclassId, [...ids]), eq(proposals.state, 'waiting')))
					.groupBy(proposals.masterclassId)
					.all()
					.map(({ masterclassId, total }) => [masterclassId, total])
			),

		closedReadings: (ids) =>
			new Map(
				db
					.select({ masterclassId: faisceaux.masterclassId, total: count() })
					.from(readings)
					.innerJoin(faisceaux, eq(faisceaux.id, readings.faisceauId))
					.where(
						and(
							inArray(faisceaux.masterclassId, [...ids]),
							isNull(readings.openedAt),
							or(isNull(readings.whole), saysWhy)
						)
					)
					.groupBy(faisceaux.masterclassId)
					.all()
					.map(({ masterclassId, total }) => [masterclassId, total])
			)
	};
};
