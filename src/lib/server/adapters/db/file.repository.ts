import {
	and,
	asc,
	count,
	eq,
	exists,
	getTableColumns,
	ne,
	notExists,
	or,
	sql,
	sum
} from 'drizzle-orm';
import type { FileRepository } from '#lib/server/application/ports/file.port.ts';
import type { Db } from './open.ts';
import {
	contacts,
	faisceauDocuments,
	faisceauEvidence,
	faisceauVersions,
	faisceaux,
	files,
	organisations,
	participants,
	participations,
	users
} from './schema/schema.ts';

/** The bytes of a refused file were thrown away. */
const kept = ne(files.state, 'refused');

export const createFileRepository = (db: Db): FileRepository => {
	const usageOf = (owned: ReturnType<typeof eq>) => {
		const found = db
			.select({ count: count(), bytes: sum(files.size).mapWith(Number) })
			.from(files)
			.where(and(owned, kept))
			.get();
		return { count: found?.count ?? 0, bytes: found?.bytes ?? 0 };
	};

	/** Where a company's document may hold one of its files; a version names it in its content. */
	const holds = [
		exists(
			db
				.select({ id: faisceauDocuments.fileId })
				.from(faisceauDocuments)
				.where(
					and(
						eq(faisceauDocuments.faisceauId, faisceaux.id),
						eq(faisceauDocuments.fileId, files.id)
					)
				)
		),
		exists(
			db
				.select({ id: faisceauEvidence.id })
				.from(faisceauEvidence)
				.where(
					and(eq(faisceauEvidence.faisceauId, faisceaux.id), eq(faisceauEvidence.fileId, files.id))
				)
		),
		exists(
			db
				.select({ id: faisceauVersions.id })
				.from(faisceauVersions)
				.where(
					and(
						eq(faisceauVersions.faisceauId, faisceaux.id),
						sql`instr(${faisceauVersions.content}, ${files.id}) > 0`
					)
				)
		)
	];

	return {
		find: (id) => db.select().from(files).where(eq(files.id, id)).get() ?? null,

		ofParticipation: (participationId) =>
			db
				.select()
				.from(files)
				.where(eq(files.participationId, participationId))
				.orderBy(asc(files.createdAt), sql`rowid`)
				.all(),

		ofMasterclass: (masterclassId) =>
			db
				.select({
					...getTableColumns(files),
					organisation: organisations.name,
					sender: sql<
						string | null
					>`coalesce(${users.name}, ${contacts.givenName} || ' ' || ${contacts.familyName})`
				})
				.from(files)
				.innerJoin(participations, eq(participations.id, files.participationId))
				.innerJoin(organisations, eq(organisations.id, participations.organisationId))
				.leftJoin(users, eq(users.id, files.userId))
				.leftJoin(participants, eq(participants.id, files.participantId))
				.leftJoin(contacts, eq(contacts.id, participants.contactId))
				.where(eq(files.masterclassId, masterclassId))
				.orderBy(asc(organisations.foldedName), asc(files.createdAt), asc(files.id))
				.all(),

		inState: (state) =>
			db
				.select()
				.from(files)
				.where(eq(files.state, state))
				.orderBy(asc(files.createdAt), asc(files.id))
				.all(),

		unattached: () =>
			db
				.select()
				.from(files)
				.where(
					notExists(
						db
							.select({ id: faisceaux.id })
							.from(faisceaux)
							.where(and(eq(faisceaux.participationId, files.participationId), or(...holds)))
					)
				)
				.all(),

		usage: ({ masterclassId, participationId }) => ({
			participation: usageOf(eq(files.participationId, participationId)),
			masterclass: usageOf(eq(files.masterclassId, masterclassId))
		}),

		contents: () =>
			db.selectDistinct({ sha256: files.sha256, size: files.size }).from(files).where(kept).all(),

		insert: (file) => {
			db.insert(files).values(file).run();
		},

		settle: (id, from, state, refusal) =>
			db
				.update(files)
				.set({ state, refusal })
				.where(and(eq(files.id, id), eq(files.state, from)))
				.run().changes === 1,

		remove: (id) => {
			db.delete(files).where(eq(files.id, id)).run();
		}
	};
};
