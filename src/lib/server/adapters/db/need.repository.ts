import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { NeedRepository } from '#lib/server/application/ports/need.port.ts';
import type { Db } from './open.ts';
import { needs, organisations, participations } from './schema/schema.ts';

export const createNeedRepository = (db: Db): NeedRepository => ({
	find: (id) => db.select().from(needs).where(eq(needs.id, id)).get() ?? null,

	ofMasterclass: (masterclassId) =>
		db
			.select({ ...getTableColumns(needs), authority: organisations.name })
			.from(needs)
			.innerJoin(participations, eq(participations.id, needs.participationId))
			.innerJoin(organisations, eq(organisations.id, participations.organisationId))
			.where(eq(needs.masterclassId, masterclassId))
			.orderBy(
				asc(organisations.foldedName),
				asc(needs.participationId),
				asc(needs.createdAt),
				asc(needs.id)
			)
			.all(),

	insert: (need) => {
		db.insert(needs)
			.values({
				...need,
				beneficiaries: [...need.beneficiaries],
				constraints: [...need.constraints]
			})
			.run();
	},

	update: (id, revision, { beneficiaries, constraints, ...changes }) =>
		db
			.update(needs)
			.set({
				...changes,
				...(beneficiaries ? { beneficiaries: [...beneficiaries] } : {}),
				...(constraints ? { constraints: [...constraints] } : {}),
				revision: sql`${needs.revision} + 1`
			})
			.where(and(eq(needs.id, id), eq(needs.revision, revision)))
			.run().changes === 1,

	remove: (id) => {
		db.delete(needs).where(eq(needs.id, id)).run();
	}
});
