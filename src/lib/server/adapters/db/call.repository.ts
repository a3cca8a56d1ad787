import { and, asc, count, eq } from 'drizzle-orm';
import type { Proposal } from '#lib/domain/calls/call.ts';
import type { CallRepository } from '#lib/server/application/ports/call.port.ts';
import type { Db } from './open.ts';
import { calls, proposals } from './schema/schema.ts';

export const createCallRepository = (db: Db): CallRepository => ({
	find: (masterclassId) =>
		db.select().from(calls).where(eq(calls.masterclassId, masterclassId)).get() ?? null,

	save: ({ masterclassId, needs, solutions }) => {
		db.insert(calls)
			.values({ masterclassId, needs, solutions })
			.onConflictDoUpdate({ target: calls.masterclassId, set: { needs, solutions } })
			.run();
	},

	proposals: (masterclassId): Proposal[] =>
		db
			.select()
			.from(proposals)
			.where(eq(proposals.masterclassId, masterclassId))
			.orderBy(asc(proposals.createdAt), asc(proposals.id))
			.all(),

	findProposal: (id): Proposal | null =>
		db.select().from(proposals).where(eq(proposals.id, id)).get() ?? null,

	insert: (proposal) => {
		db.insert(proposals).values(proposal).run();
	},

	waiting: (masterclassId) =>
		db
			.select({ waiting: count() })
			.from(proposals)
			.where(and(eq(proposals.masterclassId, masterclassId), eq(proposals.state, 'waiting')))
			.get()?.waiting ?? 0,

	decide: (id, decision) =>
		db
			.update(proposals)
			.set(decision)
			.where(and(eq(proposals.id, id), eq(proposals.state, 'waiting')))
			.run().changes === 1,

	forgetProposer: (id) => {
		db.update(proposals)
			.set({ givenName: '', familyName: '', email: '' })
			.where(eq(proposals.id, id))
			.run();
	}
});
