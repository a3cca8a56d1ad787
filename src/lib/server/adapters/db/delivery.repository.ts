import {
	and,
	asc,
	count,
	eq,
	exists,
	gt,
	inArray,
	isNotNull,
	isNull,
	lte,
	min,
	not,
	or,
	sql,
	type SQLWrapper
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { WAVE_LETTERS } from '#lib/domain/shares/wave.ts';
import type { DeliveryRepository } from '#lib/server/application/ports/messaging.port.ts';
import { createMessageBytes } from './message-bytes.ts';
import type { Db } from './open.ts';
import { waveOfReader } from './readable.ts';
import { messages, shareWaves } from './schema/schema.ts';
import { once, onceForColumns } from './statements.ts';

const earlier = alias(messages, 'earlier');

/** States in which a message has not left and could still. */
const OPEN = ['draft', 'held', 'queued'] as const;

export const createDeliveryRepository = (db: Db): DeliveryRepository => {
	const bytes = createMessageBytes(db);
	/** What says that documents are there to be read waits until they are, and while they are held. */
	const ahead = and(
		inArray(messages.kind, [...WAVE_LETTERS]),
		not(
			exists(
				db
					.select({ one: sql`1` })
					.from(shareWaves)
					.where(
						and(
							eq(shareWaves.masterclassId, messages.masterclassId),
							eq(shareWaves.wave, waveOfReader),
							isNotNull(shareWaves.openedAt),
							isNull(shareWaves.heldAt)
						)
					)
			)
		)
	);

	const due = (now: SQLWrapper | number) =>
		and(eq(messages.state, 'queued'), lte(messages.nextAt, now), not(sql`coalesce(${ahead}, 0)`));

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

	const isDue = once(() =>
		db
			.select({ id: messages.id })
			.from(messages)
			.where(due(sql.placeholder('now')))
			.limit(1)
			.prepare()
	);

	const next = once(() =>
		db
			.select({ id: messages.id })
			.from(messages)
			.where(
				and(
					due(sql.placeholder('now')),
					// The job that marks what is too late may come a minute later.
					or(isNull(messages.expiresAt), gt(messages.expiresAt, sql.placeholder('now'))),
					not(behind)
				)
			)
			.orderBy(asc(messages.nextAt), asc(messages.id))
			.limit(1)
			.prepare()
	);

	const take = once(() =>
		db
			.update(messages)
			.set({
				state: 'sending',
				leaseOwner: sql`${sql.placeholder('owner')}`,
				leaseUntil: sql`${sql.placeholder('leaseUntil')}`,
				attempts: sql`${messages.attempts} + 1`
			})
			.where(eq(messages.id, sql.placeholder('id')))
			.returning()
			.prepare()
	);

	const finish = onceForColumns((changes) =>
		db
			.update(messages)
			.set({ ...changes, revision: sql`${messages.revision} + 1` })
			.where(
				and(
					eq(messages.id, sql.placeholder('of.id')),
					eq(messages.state, 'sending'),
					eq(messages.leaseOwner, sql.placeholder('of.owner'))
				)
			)
			.prepare()
	);

	return {
		isDue: (now) => isDue().get({ now }) !== undefined,

		claim: (owner, now, leaseUntil) => {
			const id = next().get({ now })?.id;
			const message = id && take().get({ id, owner, leaseUntil });
			if (!message) return null;
			const mime = bytes.of(message.id);
			if (!mime) throw new Error('A queued message has no bytes.');
			return { message, mime };
		},

		finish: (id, owner, verdict, now) => {
			const changes = { ...verdict, leaseOwner: null, leaseUntil: null, updatedAt: now };
			return finish(changes).run({ ...changes, 'of.id': id, 'of.owner': owner }).changes === 1;
		},

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
