import { and, asc, count, desc, eq, gt, ne } from 'drizzle-orm';
import type {
	Organiser,
	OrganiserRepository
} from '#lib/server/application/ports/organiser.port.ts';
import type { Db } from './open.ts';
import { accounts, sessions, users } from './schema/schema.ts';

const organiserOf = (row: typeof users.$inferSelect): Organiser => ({
	id: row.id,
	name: row.name,
	email: row.email,
	locale: row.locale,
	createdAt: row.createdAt.getTime()
});

export const createOrganiserRepository = (db: Db): OrganiserRepository => ({
	count: () => db.select({ n: count() }).from(users).get()?.n ?? 0,

	find: (id) => {
		const row = db.select().from(users).where(eq(users.id, id)).get();
		return row ? organiserOf(row) : null;
	},

	findByEmail: (email) => {
		const row = db.select().from(users).where(eq(users.email, email.toLowerCase())).get();
		return row ? organiserOf(row) : null;
	},

	list: () => db.select().from(users).orderBy(asc(users.name)).all().map(organiserOf),

	insert: (organiser, passwordHash) => {
		const at = new Date(organiser.createdAt);
		db.insert(users)
			.values({
				id: organiser.id,
				name: organiser.name,
				email: organiser.email.toLowerCase(),
				emailVerified: true,
				locale: organiser.locale,
				createdAt: at,
				updatedAt: at
			})
			.run();
		db.insert(accounts)
			.values({
				id: `acc_${organiser.id}`,
				accountId: organiser.id,
				providerId: 'credential',
				userId: organiser.id,
				password: passwordHash,
				createdAt: at,
				updatedAt: at
			})
			.run();
	},

	update: (id, changes, now) => {
		db.update(users)
			.set({ ...changes, updatedAt: new Date(now) })
			.where(eq(users.id, id))
			.run();
	},

	passwordHash: (userId) =>
		db
			.select({ password: accounts.password })
			.from(accounts)
			.where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
			.get()?.password ?? null,

	setPassword: (userId, passwordHash, now) => {
		db.update(accounts)
			.set({ password: passwordHash, updatedAt: new Date(now) })
			.where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
			.run();
	},

	remove: (id) => {
		db.delete(users).where(eq(users.id, id)).run();
	},

	sessionsOf: (userId, now) =>
		db
			.select()
			.from(sessions)
			.where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, new Date(now))))
			.orderBy(desc(sessions.updatedAt))
			.all()
			.map((row) => ({
				id: row.id,
				token: row.token,
				userId: row.userId,
				createdAt: row.createdAt.getTime(),
				expiresAt: row.expiresAt.getTime(),
				ipAddress: row.ipAddress,
				userAgent: row.userAgent
			})),

	endSession: (userId, sessionId) => {
		db.delete(sessions)
			.where(and(eq(sessions.userId, userId), eq(sessions.id, sessionId)))
			.run();
	},

	endSessions: (userId, keepId) => {
		db.delete(sessions)
			.where(
				keepId === null
					? eq(sessions.userId, userId)
					: and(eq(sessions.userId, userId), ne(sessions.id, keepId))
			)
			.run();
	}
});
