import { and, asc, eq, getTableColumns, ne, sql } from 'drizzle-orm';
import type { NeedRepository } from '#lib/server/application/ports/need.port.ts';
import type { Db } from './open.ts';
import { introductions, needs, organisations, participations } from './schema/schema.ts';

export const createNeedRepository = (db: Db): NeedRepository => ({
	find: (id) => db.select().from(needs).where(eq(needs.id, id)).get() ?? null,

	ofMasterclass: (masterclassId) =>
		db
			.select({
				...getTableColumns(needs),
				authority: organisations.name,
				department: organisations.department
			})
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
	},

	introduction: (participationId) =>
		db
			.select({ text: introductions.text })
			.from(introductions)
			.where(eq(introductions.participationId, participationId))
			.get()?.text ?? '',

	introduce: (participationId, text, updatedAt) => {
		db.insert(introductions)
			.values({ participationId, text, updatedAt })
			.onConflictDoUpdate({ target: introductions.participationId, set: { text, updatedAt } })
			.run();
	},

	introductions: (masterclassId) =>
		db
			.select({
				participationId: introductions.participationId,
				authority: organisations.name,
				text: introductions.text
			})
			.from(introductions)
			.innerJoin(participations, eq(participations.id, introductions.participationId))
			.innerJoin(organisations, eq(organisations.id, participations.organisationId))
			.where(and(eq(participations.masterclassId, masterclassId), ne(introductions.text, '')))
			.orderBy(asc(organisations.foldedName), asc(introductions.participationId))
			.all()
});
