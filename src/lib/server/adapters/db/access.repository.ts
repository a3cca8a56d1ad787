import { and, desc, eq, isNull, lte, sql } from 'drizzle-orm';
import type {
	AccessLinkRepository,
	RateLimitRepository
} from '#lib/server/application/ports/access.port.ts';
import type { Db } from './open.ts';
import { accessLinks, rateLimits } from './schema/schema.ts';

export const createAccessLinkRepository = (db: Db): AccessLinkRepository => ({
	insert: (link) => {
		db.insert(accessLinks).values(link).run();
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

	revokeAll: (purpose, subjectId, now) => {
		db.update(accessLinks)
			.set({ revokedAt: now })
			.where(
				and(
					eq(accessLinks.purpose, purpose),
					eq(accessLinks.subjectId, subjectId),
					isNull(accessLinks.revokedAt)
				)
			)
			.run();
	}
});

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
