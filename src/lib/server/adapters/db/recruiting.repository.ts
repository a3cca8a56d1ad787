import { and, asc, eq, sql } from 'drizzle-orm';
import type { ParticipationRepository } from '#lib/server/application/ports/recruiting.port.ts';
import { removeParticipants } from './leaving.ts';
import type { Db } from './open.ts';
import { participants, participations, stageMoves } from './schema/schema.ts';

export const createParticipationRepository = (db: Db): ParticipationRepository => ({
	find: (id) => db.select().from(participations).where(eq(participations.id, id)).get() ?? null,

	ofMasterclass: (masterclassId) =>
		db
			.select()
			.from(participations)
			.where(eq(participations.masterclassId, masterclassId))
			.orderBy(asc(participations.position), asc(participations.createdAt), asc(participations.id))
			.all(),

	insert: (participation) =>
		db.insert(participations).values(participation).onConflictDoNothing().run().changes === 1,

	update: (id, revision, changes) =>
		db
			.update(participations)
			.set({ ...changes, revision: sql`${participations.revision} + 1` })
			.where(and(eq(participations.id, id), eq(participations.revision, revision)))
			.run().changes === 1,

	remove: (id) => {
		db.delete(participations).where(eq(participations.id, id)).run();
	},

	recordMove: (move) => {
		db.insert(stageMoves).values(move).run();
	},

	moves: (participationId) =>
		db
			.select()
			.from(stageMoves)
			.where(eq(stageMoves.participationId, participationId))
			.orderBy(asc(stageMoves.at), asc(stageMoves.id))
			.all(),

	participants: (masterclassId) =>
		db
			.select()
			.from(participants)
			.where(eq(participants.masterclassId, masterclassId))
			.orderBy(asc(participants.createdAt), asc(participants.id))
			.all(),

	masterclassesOfContact: (contactId) =>
		db
			.select({ id: participants.masterclassId })
			.from(participants)
			.where(eq(participants.contactId, contactId))
			.all()
			.map((row) => row.id),

	addParticipant: (participant) =>
		db.insert(participants).values(participant).onConflictDoNothing().run().changes === 1,

	removeParticipant: (id) => {
		removeParticipants(db, eq(participants.id, id));
	}
});
