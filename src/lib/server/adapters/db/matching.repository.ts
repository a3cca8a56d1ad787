import { and, asc, count, eq, exists, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { MatchingRepository } from '#lib/server/application/ports/matching.port.ts';
import type { Db } from './open.ts';
import { saidElsewhere, type Elsewhere } from './said-elsewhere.ts';
import {
	faisceauEvidence,
	faisceaux,
	interests,
	offers,
	organisations,
	participations,
	retainedTables,
	synonyms,
	users,
	wishes
} from './schema/schema.ts';

export const createMatchingRepository = (db: Db): MatchingRepository => ({
	offer: (organisationId) =>
		db.select().from(offers).where(eq(offers.organisationId, organisationId)).get() ?? null,

	offers: () =>
		db
			.select({ ...getTableColumns(offers), name: organisations.name })
			.from(offers)
			.innerJoin(organisations, eq(organisations.id, offers.organisationId))
			.orderBy(asc(offers.organisationId))
			.all(),

	offersOf: (organisationIds) =>
		db
			.select()
			.from(offers)
			.where(inArray(offers.organisationId, [...organisationIds]))
			.all(),

	offersAt: (masterclassId) =>
		db
			.select({ ...getTableColumns(offers), name: organisations.name })
			.from(offers)
			.innerJoin(organisations, eq(organisations.id, offers.organisationId))
			.where(
				exists(
					db
						.select({ id: participations.id })
						.from(participations)
						.where(
							and(
								eq(participations.organisationId, offers.organisationId),
								eq(participations.masterclassId, masterclassId),
								eq(participations.role, 'company')
							)
						)
				)
			)
			.orderBy(asc(offers.organisationId))
			.all(),

	offersStamp: () => {
		const stamp = db
			.select({
				stamp: sql<string>`count(*) || ':' || total(${offers.revision}) || ':' || coalesce(max(${offers.updatedAt}), 0)`
			})
			.from(offers)
			.get();
		return stamp?.stamp ?? '';
	},

	saveOffer: (offer, revision) => {
		const values = { ...offer, families: [...offer.families] };
		if (revision === 0)
			return db.insert(offers).values(values).onConflictDoNothing().run().changes === 1;
		return (
			db
				.update(offers)
				.set({ ...values, revision: sql`${offers.revision} + 1` })
				.where(and(eq(offers.organisationId, offer.organisationId), eq(offers.revision, revision)))
				.run().changes === 1
		);
	},

	removeOffer: (organisationId) => {
		db.delete(offers).where(eq(offers.organisationId, organisationId)).run();
	},

	saidElsewhere: (masterclassId) =>
		db.all<Elsewhere>(saidElsewhere(masterclassId)).map(({ source, sourceId, ...said }) => ({
			...said,
			origin: source === null ? null : { source, sourceId }
		})),

	pieces: (masterclassId, organisationId) =>
		db
			.select({ pieces: count() })
			.from(faisceauEvidence)
			.innerJoin(faisceaux, eq(faisceaux.id, faisceauEvidence.faisceauId))
			.innerJoin(participations, eq(participations.id, faisceaux.participationId))
			.where(
				and(
					eq(participations.masterclassId, masterclassId),
					eq(participations.organisationId, organisationId)
				)
			)
			.get()?.pieces ?? 0,

	synonyms: () =>
		db
			.select({ ...getTableColumns(synonyms), by: users.name })
			.from(synonyms)
			.leftJoin(users, eq(users.id, synonyms.createdBy))
			.orderBy(asc(synonyms.createdAt), asc(synonyms.id))
			.all(),

	insertSynonym: (synonym) => {
		db.insert(synonyms).values(synonym).run();
	},

	removeSynonym: (id) => {
		db.delete(synonyms).where(eq(synonyms.id, id)).run();
	},

	interests: (masterclassId) =>
		db
			.select(getTableColumns(interests))
			.from(interests)
			.innerJoin(participations, eq(participations.id, interests.participationId))
			.where(eq(participations.masterclassId, masterclassId))
			.orderBy(asc(interests.participationId), asc(interests.otherId))
			.all(),

	setInterest: ({ interest, ...row }) => {
		const { participationId, otherId } = row;
		if (interest === null)
			db.delete(interests)
				.where(and(eq(interests.participationId, participationId), eq(interests.otherId, otherId)))
				.run();
		else
			db.insert(interests)
				.values({ ...row, interest })
				.onConflictDoUpdate({
					target: [interests.participationId, interests.otherId],
					set: { ...row, interest }
				})
				.run();
	},

	wishes: (masterclassId) =>
		db
			.select()
			.from(wishes)
			.where(eq(wishes.masterclassId, masterclassId))
			.orderBy(asc(wishes.createdAt), asc(wishes.id))
			.all(),

	insertWish: (wish) => {
		db.insert(wishes).values(wish).run();
	},

	removeWish: (masterclassId, id) => {
		db.delete(wishes)
			.where(and(eq(wishes.masterclassId, masterclassId), eq(wishes.id, id)))
			.run();
	},

	retained: (masterclassId) =>
		db
			.select({ ...getTableColumns(retainedTables), by: users.name })
			.from(retainedTables)
			.leftJoin(users, eq(users.id, retainedTables.retainedBy))
			.where(eq(retainedTables.masterclassId, masterclassId))
			.get() ?? null,

	retain: (table, revision) => {
		if (revision === 0)
			return db.insert(retainedTables).values(table).onConflictDoNothing().run().changes === 1;
		return (
			db
				.update(retainedTables)
				.set({ ...table, revision: sql`${retainedTables.revision} + 1` })
				.where(
					and(
						eq(retainedTables.masterclassId, table.masterclassId),
						eq(retainedTables.revision, revision)
					)
				)
				.run().changes === 1
		);
	}
});
