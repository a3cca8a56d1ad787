import {
	and,
	asc,
	count,
	eq,
	exists,
	getTableColumns,
	inArray,
	lte,
	min,
	not,
	or,
	sql
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { DeliveryRepository } from '#lib/server/application/ports/messaging.port.ts';
import type { Db } from './open.ts';
import { messages } from './schema/schema.ts';

const { mime: bytes, ...columns } = getTableColumns(messages);
const earlier = alias(messages, 'earlier');

/** States in which a message has not left and could still. */
const OPEN = ['draft', 'held', 'queued'] as const;

export const createDeliveryRepository = (db: Db): DeliveryRepository => {
	const due = (now: number) => and(eq(messages.state, 'queued'), lte(messages.nextAt, now));

	/** Another message to the same person at the same address was approved before and has not left. */
	const behind = exists(
		db
			.select({ one: sql`1` })
			.from(earlier)
			.where(
				and(
					eq(earlier.invitationId, messages.invitationId),
					eq(earlier.recipientEmail, messages.recipientEmail),
					inArray(earlier.state, ['queued', 'sending']),
					or(
						sql`${earlier.approvedAt} < ${messages.approvedAt}`,
						and(
							eq(earlier.approvedAt, messages.approvedAt),
							sql`${earlier.sequence} < ${messages.sequence}`
						)
					)
				)
			)
	);

	return {
		isDue: (now) =>
			db.select({ id: messages.id }).from(messages).where(due(now)).limit(1).get() !== undefined,

		claim: (owner, now, leaseUntil) => {
			const first = db
				.select({ id: messages.id })
				.from(messages)
				.where(and(due(now), not(behind)))
				.orderBy(asc(messages.nextAt), asc(messages.id))
				.limit(1);
			const row = db
				.update(messages)
				.set({
					state: 'sending',
					leaseOwner: owner,
					leaseUntil,
					attempts: sql`${messages.attempts} + 1`
				})
				.where(eq(messages.id, first))
				.returning({ message: columns, mime: bytes })
				.get();
			if (!row) return null;
			if (row.mime === null) throw new Error('A queued message has no bytes.');
			return { message: row.message, mime: row.mime };
		},

		finish: (id, owner, verdict, now) =>
			db
				.update(messages)
				.set({
					...verdict,
					leaseOwner: null,
					leaseUntil: null,
					updatedAt: now,
					revision: sql`${messages.revision} + 1`
				})
				.where(
					and(eq(messages.id, id), eq(messages.state, 'sending'), eq(messages.leaseOwner, owner))
				)
				.run().changes === 1,

		takeBack: (now) =>
			db
				.update(messages)
				.set({
					state: 'queued',
					ambiguous: true,
					nextAt: now,
					leaseOwner: null,
					leaseUntil: null,
					updatedAt: now
				})
				.where(eq(messages.state, 'sending'))
				.run().changes,

		expire: (now) => {
			const missed = db
				.update(messages)
				.set({
					state: 'missed',
					nextAt: null,
					updatedAt: now,
					revision: sql`${messages.revision} + 1`
				})
				.where(and(inArray(messages.state, [...OPEN]), lte(messages.expiresAt, now)))
				.returning({ masterclassId: messages.masterclassId })
				.all();
			return [...new Set(missed.flatMap(({ masterclassId }) => masterclassId ?? []))];
		},

		waiting: (now) => {
			const row = db
				.select({ count: count(), oldest: min(messages.nextAt) })
				.from(messages)
				.where(due(now))
				.get();
			return { count: row?.count ?? 0, oldest: row?.oldest ?? null };
		}
	};
};
