import { and, asc, eq, sql } from 'drizzle-orm';
import type { MasterclassRepository } from '#lib/server/application/ports/masterclass.port.ts';
import type { Db } from './open.ts';
import {
	accessLinks,
	checklistItems,
	masterclasses,
	masterclassMembers,
	users
} from './schema/schema.ts';
import { once } from './statements.ts';

export const createMasterclassRepository = (db: Db): MasterclassRepository => {
	const find = once(() =>
		db
			.select()
			.from(masterclasses)
			.where(eq(masterclasses.id, sql.placeholder('id')))
			.prepare()
	);

	return {
		find: (id) => find().get({ id }) ?? null,

		findByPublicId: (publicId) =>
			db.select().from(masterclasses).where(eq(masterclasses.publicId, publicId)).get() ?? null,

		listFor: (userId) =>
			db
				.select({ masterclass: masterclasses })
				.from(masterclassMembers)
				.innerJoin(masterclasses, eq(masterclasses.id, masterclassMembers.masterclassId))
				.where(eq(masterclassMembers.userId, userId))
				.orderBy(asc(masterclasses.date), asc(masterclasses.startTime), asc(masterclasses.id))
				.all()
				.map((row) => row.masterclass),

		insert: (masterclass) => {
			db.insert(masterclasses).values(masterclass).run();
		},

		update: (id, revision, changes) =>
			db
				.update(masterclasses)
				.set({ ...changes, revision: sql`${masterclasses.revision} + 1` })
				.where(and(eq(masterclasses.id, id), eq(masterclasses.revision, revision)))
				.run().changes === 1,

		updateProgramme: (id, programmeRevision, changes) =>
			db
				.update(masterclasses)
				.set({ ...changes, programmeRevision: sql`${masterclasses.programmeRevision} + 1` })
				.where(
					and(eq(masterclasses.id, id), eq(masterclasses.programmeRevision, programmeRevision))
				)
				.run().changes === 1,

		delete: (id) => {
			// A link may open anything: nothing but its own columns says whose it is.
			db.delete(accessLinks).where(eq(accessLinks.masterclassId, id)).run();
			db.delete(masterclasses).where(eq(masterclasses.id, id)).run();
		},

		roleOf: (masterclassId, userId) =>
			db
				.select({ role: masterclassMembers.role })
				.from(masterclassMembers)
				.where(
					and(
						eq(masterclassMembers.masterclassId, masterclassId),
						eq(masterclassMembers.userId, userId)
					)
				)
				.get()?.role ?? null,

		members: (masterclassId) =>
			db
				.select({
					userId: users.id,
					name: users.name,
					email: users.email,
					role: masterclassMembers.role
				})
				.from(masterclassMembers)
				.innerJoin(users, eq(users.id, masterclassMembers.userId))
				.where(eq(masterclassMembers.masterclassId, masterclassId))
				.orderBy(asc(masterclassMembers.since), asc(users.name))
				.all(),

		setMember: (masterclassId, userId, role, since) => {
			db.insert(masterclassMembers)
				.values({ masterclassId, userId, role, since })
				.onConflictDoUpdate({
					target: [masterclassMembers.masterclassId, masterclassMembers.userId],
					set: { role }
				})
				.run();
		},

		removeMember: (masterclassId, userId) => {
			db.delete(masterclassMembers)
				.where(
					and(
						eq(masterclassMembers.masterclassId, masterclassId),
						eq(masterclassMembers.userId, userId)
					)
				)
				.run();
		},

		checklist: (masterclassId) =>
			db
				.select()
				.from(checklistItems)
				.where(eq(checklistItems.masterclassId, masterclassId))
				.orderBy(asc(checklistItems.position), asc(checklistItems.id))
				.all(),

		insertChecklistItem: (item) => {
			db.insert(checklistItems).values(item).run();
		},

		tickChecklistItem: (id, masterclassId, doneAt, doneBy) =>
			db
				.update(checklistItems)
				.set({ doneAt, doneBy })
				.where(and(eq(checklistItems.id, id), eq(checklistItems.masterclassId, masterclassId)))
				.run().changes === 1,

		removeChecklistItem: (id, masterclassId) => {
			db.delete(checklistItems)
				.where(and(eq(checklistItems.id, id), eq(checklistItems.masterclassId, masterclassId)))
				.run();
		}
	};
};
