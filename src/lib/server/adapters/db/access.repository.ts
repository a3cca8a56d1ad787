import { and, desc, eq, isNull, lte, max, notInArray, sql, type Placeholder } from 'drizzle-orm';
import type {
	AccessLinkRepository,
	GuestSessionRepository,
	RateLimitRepository
} from '#lib/server/application/ports/access.port.ts';
import type { Db } from './open.ts';
import { accessLinks, guestSessions, participants, rateLimits } from './schema/schema.ts';
import { once, onceForColumns } from './statements.ts';

export const createAccessLinkRepository = (db: Db): AccessLinkRepository => {
	const insert = onceForColumns((columns) =>
		db
			.insert(accessLinks)
			.values(columns as Record<keyof typeof accessLinks.$inferInsert, Placeholder>)
			.prepare()
	);

	const revokeAll = once(() =>
		db
			.update(accessLinks)
			.set({ revokedAt: sql`${sql.placeholder('now')}` })
			.where(
				and(
					eq(accessLinks.purpose, sql.placeholder('purpose')),
					eq(accessLinks.subjectId, sql.placeholder('subjectId')),
					isNull(accessLinks.revokedAt)
				)
			)
			.prepare()
	);

	return {
		insert: (link) => {
			insert(link).run(link);
		},

		findByHash: (purpose, tokenHash) =>
			db
				.select()
				.from(accessLinks)
				.where(and(eq(accessLinks.tokenHash, tokenHash), eq(accessLinks.purpose, purpose)))
				.get() ?? null,

		openOf: (purpose, subjectId) =>
			db
				.select()
				.from(accessLinks)
				.where(
					and(
						eq(accessLinks.purpose, purpose),
						eq(accessLinks.subjectId, subjectId),
						isNull(accessLinks.usedAt),
						isNull(accessLinks.revokedAt)
					)
				)
				.orderBy(desc(accessLinks.createdAt))
				.all(),

		use: (id, now) =>
			db
				.update(accessLinks)
				.set({ usedAt: now })
				.where(
					and(
						eq(accessLinks.id, id),
						isNull(accessLinks.usedAt),
						isNull(accessLinks.revokedAt),
						sql`(${accessLinks.expiresAt} is null or ${accessLinks.expiresAt} > ${now})`
					)
				)
				.run().changes === 1,

		revokeAll: (purpose, subjectId, now, except = []) => {
			if (except.length === 0) revokeAll().run({ purpose, subjectId, now });
			else
				db.update(accessLinks)
					.set({ revokedAt: now })
					.where(
						and(
							eq(accessLinks.purpose, purpose),
							eq(accessLinks.subjectId, subjectId),
							isNull(accessLinks.revokedAt),
							notInArray(accessLinks.id, [...except])
						)
					)
					.run();
		},

		disown: (purpose, subjectId, now) => {
			db.update(accessLinks)
				.set({
					revokedAt: now,
					details: sql`json_set(${accessLinks.details}, '$.disowned', 'yes')`
				})
				.where(
					and(
						eq(accessLinks.purpose, purpose),
						eq(accessLinks.subjectId, subjectId),
						isNull(accessLinks.revokedAt)
					)
				)
				.run();
		}
	};
};

export const createRateLimitRepository = (db: Db): RateLimitRepository => ({
	count: (key, now, windowMs) =>
		db
			.insert(rateLimits)
			.values({ key, tries: 1, windowEndsAt: now + windowMs })
			.onConflictDoUpdate({
				target: rateLimits.key,
				set: {
					tries: sql`case when ${rateLimits.windowEndsAt} <= ${now} then 1 else ${rateLimits.tries} + 1 end`,
					windowEndsAt: sql`case when ${rateLimits.windowEndsAt} <= ${now} then ${now + windowMs} else ${rateLimits.windowEndsAt} end`
				}
			})
			.returning({ tries: rateLimits.tries, windowEndsAt: rateLimits.windowEndsAt })
			.get(),

	clear: (key) => {
		db.delete(rateLimits).where(eq(rateLimits.key, key)).run();
	},

	sweep: (now) => {
		db.delete(rateLimits).where(lte(rateLimits.windowEndsAt, now)).run();
	}
});

export const createGuestSessionRepository = (db: Db): GuestSessionRepository => ({
	insert: (session) => {
		db.insert(guestSessions).values(session).run();
	},

	find: (id) => db.select().from(guestSessions).where(eq(guestSessions.id, id)).get() ?? null,

	findByHash: (tokenHash) =>
		db.select().from(guestSessions).where(eq(guestSessions.tokenHash, tokenHash)).get() ?? null,

	seen: (id, now) => {
		db.update(guestSessions).set({ lastSeenAt: now }).where(eq(guestSessions.id, id)).run();
	},

	endOf: (participantId) => {
		db.delete(guestSessions).where(eq(guestSessions.participantId, participantId)).run();
	},

	end: (id) => {
		db.delete(guestSessions).where(eq(guestSessions.id, id)).run();
	},

	lastSeen: (masterclassId) =>
		new Map(
			db
				.select({ participantId: guestSessions.participantId, at: max(guestSessions.lastSeenAt) })
				.from(guestSessions)
				.innerJoin(participants, eq(participants.id, guestSessions.participantId))
				.where(
					and(eq(participants.masterclassId, masterclassId), isNull(guestSessions.previewedBy))
				)
				.groupBy(guestSessions.participantId)
				.all()
				.flatMap(({ participantId, at }) => (at === null ? [] : [[participantId, at] as const]))
		),

	sweep: (now) => {
		db.delete(guestSessions).where(lte(guestSessions.expiresAt, now)).run();
	}
});
