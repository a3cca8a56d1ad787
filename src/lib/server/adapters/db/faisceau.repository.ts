import { and, asc, desc, eq, getTableColumns, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Content } from '#lib/domain/faisceau/content.ts';
import type {
	FaisceauOwner,
	FaisceauRepository
} from '#lib/server/application/ports/faisceau.port.ts';
import type { Db } from './open.ts';
import {
	faisceauAnswers,
	faisceauDocuments,
	faisceauEvidence,
	faisceauRemarks,
	faisceauVersions,
	faisceaux,
	files,
	masterclasses,
	participations
} from './schema/schema.ts';

const owned = (owner: FaisceauOwner) =>
	'faisceauId' in owner
		? eq(faisceaux.id, owner.faisceauId)
		: eq(faisceaux.masterclassId, owner.masterclassId);

/** Written here, so that an emptied answer is JSON's null, which the column may hold. */
const asJson = (value: unknown) => sql`${JSON.stringify(value)}`;

export const createFaisceauRepository = (db: Db): FaisceauRepository => ({
	find: (id) => db.select().from(faisceaux).where(eq(faisceaux.id, id)).get() ?? null,

	ofParticipation: (participationId) =>
		db.select().from(faisceaux).where(eq(faisceaux.participationId, participationId)).get() ?? null,

	ofMasterclass: (masterclassId) =>
		db
			.select()
			.from(faisceaux)
			.where(eq(faisceaux.masterclassId, masterclassId))
			.orderBy(asc(faisceaux.createdAt), asc(faisceaux.id))
			.all(),

	earlier: (participationId) => {
		const present = alias(participations, 'present');
		return db
			.select({
				...getTableColumns(faisceaux),
				date: masterclasses.date,
				title: masterclasses.title
			})
			.from(present)
			.innerJoin(participations, eq(participations.organisationId, present.organisationId))
			.innerJoin(faisceaux, eq(faisceaux.participationId, participations.id))
			.innerJoin(masterclasses, eq(masterclasses.id, faisceaux.masterclassId))
			.where(and(eq(present.id, participationId), ne(participations.id, participationId)))
			.orderBy(desc(masterclasses.date), asc(faisceaux.id))
			.all();
	},

	insert: (faisceau) =>
		db.insert(faisceaux).values(faisceau).onConflictDoNothing().run().changes === 1,

	update: (id, revision, changes) =>
		db
			.update(faisceaux)
			.set({ ...changes, revision: sql`${faisceaux.revision} + 1` })
			.where(and(eq(faisceaux.id, id), eq(faisceaux.revision, revision)))
			.run().changes === 1,

	answers: (owner) =>
		db
			.select(getTableColumns(faisceauAnswers))
			.from(faisceauAnswers)
			.innerJoin(faisceaux, eq(faisceaux.id, faisceauAnswers.faisceauId))
			.where(owned(owner))
			.all(),

	saveAnswer: (revision, { faisceauId, field, value, updatedAt, updatedBy }) =>
		(revision === 0
			? db
					.insert(faisceauAnswers)
					.values({ faisceauId, field, value: asJson(value), updatedAt, updatedBy, revision: 1 })
					.onConflictDoNothing()
			: db
					.update(faisceauAnswers)
					.set({ value: asJson(value), updatedAt, updatedBy, revision: revision + 1 })
					.where(
						and(
							eq(faisceauAnswers.faisceauId, faisceauId),
							eq(faisceauAnswers.field, field),
							eq(faisceauAnswers.revision, revision)
						)
					)
		).run().changes === 1,

	evidence: (owner) =>
		db
			.select({ ...getTableColumns(faisceauEvidence), file: files })
			.from(faisceauEvidence)
			.innerJoin(faisceaux, eq(faisceaux.id, faisceauEvidence.faisceauId))
			.leftJoin(files, eq(files.id, faisceauEvidence.fileId))
			.where(owned(owner))
			.orderBy(asc(faisceauEvidence.createdAt), sql`${faisceauEvidence}.rowid`)
			.all(),

	findEvidence: (id) =>
		db.select().from(faisceauEvidence).where(eq(faisceauEvidence.id, id)).get() ?? null,

	insertEvidence: (evidence) => {
		db.insert(faisceauEvidence).values(evidence).run();
	},

	updateEvidence: (id, revision, changes) =>
		db
			.update(faisceauEvidence)
			.set({ ...changes, revision: revision + 1 })
			.where(and(eq(faisceauEvidence.id, id), eq(faisceauEvidence.revision, revision)))
			.run().changes === 1,

	removeEvidence: (id, revision) =>
		db
			.delete(faisceauEvidence)
			.where(and(eq(faisceauEvidence.id, id), eq(faisceauEvidence.revision, revision)))
			.run().changes === 1,

	documents: (owner) =>
		db
			.select({ ...getTableColumns(files), faisceauId: faisceaux.id })
			.from(faisceauDocuments)
			.innerJoin(faisceaux, eq(faisceaux.id, faisceauDocuments.faisceauId))
			.innerJoin(files, eq(files.id, faisceauDocuments.fileId))
			.where(owned(owner))
			.orderBy(asc(faisceauDocuments.addedAt), sql`${faisceauDocuments}.rowid`)
			.all(),

	addDocument: (faisceauId, fileId, addedAt) => {
		db.insert(faisceauDocuments)
			.values({ faisceauId, fileId, addedAt })
			.onConflictDoNothing()
			.run();
	},

	removeDocument: (faisceauId, fileId) =>
		db
			.delete(faisceauDocuments)
			.where(
				and(eq(faisceauDocuments.faisceauId, faisceauId), eq(faisceauDocuments.fileId, fileId))
			)
			.run().changes === 1,

	versions: (owner) =>
		db
			.select(getTableColumns(faisceauVersions))
			.from(faisceauVersions)
			.innerJoin(faisceaux, eq(faisceaux.id, faisceauVersions.faisceauId))
			.where(owned(owner))
			.orderBy(desc(faisceauVersions.number))
			.all()
			.map(frozen),

	findVersion: (id) => {
		const version = db.select().from(faisceauVersions).where(eq(faisceauVersions.id, id)).get();
		return version ? frozen(version) : null;
	},

	insertVersion: (version) => {
		db.insert(faisceauVersions).values(version).run();
	},

	acceptVersion: (id, acceptedAt) => {
		db.update(faisceauVersions).set({ acceptedAt }).where(eq(faisceauVersions.id, id)).run();
	},

	remarks: (owner) =>
		db
			.select(getTableColumns(faisceauRemarks))
			.from(faisceauRemarks)
			.innerJoin(faisceauVersions, eq(faisceauVersions.id, faisceauRemarks.versionId))
			.innerJoin(faisceaux, eq(faisceaux.id, faisceauVersions.faisceauId))
			.where(owned(owner))
			.orderBy(asc(faisceauRemarks.createdAt), sql`${faisceauRemarks}.rowid`)
			.all(),

	insertRemark: (remark) => {
		db.insert(faisceauRemarks).values(remark).run();
	},

	updateRemark: (id, text) =>
		db
			.update(faisceauRemarks)
			.set({ text })
			.where(and(eq(faisceauRemarks.id, id), isNull(faisceauRemarks.sentAt)))
			.run().changes === 1,

	removeRemark: (id) =>
		db
			.delete(faisceauRemarks)
			.where(and(eq(faisceauRemarks.id, id), isNull(faisceauRemarks.sentAt)))
			.run().changes === 1,

	sendRemarks: (versionId, sentAt) => {
		db.update(faisceauRemarks)
			.set({ sentAt })
			.where(and(eq(faisceauRemarks.versionId, versionId), isNull(faisceauRemarks.sentAt)))
			.run();
	}
});

/** Only {@link FaisceauRepository.insertVersion} writes a content. */
const frozen = <Version extends { readonly content: unknown }>(version: Version) => ({
	...version,
	content: version.content as Content
});
