import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { QuestionRepository } from '#lib/server/application/ports/question.port.ts';
import type { Db } from './open.ts';
import {
	contacts,
	organisations,
	participants,
	participations,
	questions
} from './schema/schema.ts';

export const createQuestionRepository = (db: Db): QuestionRepository => ({
	find: (id) => db.select().from(questions).where(eq(questions.id, id)).get() ?? null,

	ofMasterclass: (masterclassId) =>
		db
			.select({
				...getTableColumns(questions),
				authority: organisations.name,
				writer: sql<string | null>`trim(${contacts.givenName} || ' ' || ${contacts.familyName})`
			})
			.from(questions)
			.innerJoin(participations, eq(participations.id, questions.participationId))
			.innerJoin(organisations, eq(organisations.id, participations.organisationId))
			.leftJoin(participants, eq(participants.id, questions.participantId))
			.leftJoin(contacts, eq(contacts.id, participants.contactId))
			.where(eq(questions.masterclassId, masterclassId))
			.orderBy(asc(questions.createdAt), sql`${questions}.rowid`)
			.all(),

	insert: (question) => {
		db.insert(questions).values(question).run();
	},

	update: (id, revision, changes) =>
		db
			.update(questions)
			.set({ ...changes, revision: sql`${questions.revision} + 1` })
			.where(and(eq(questions.id, id), eq(questions.revision, revision)))
			.run().changes === 1,

	setMerged: (id, mergedInto) => {
		db.update(questions).set({ mergedInto }).where(eq(questions.id, id)).run();
	},

	remove: (id) => {
		db.delete(questions).where(eq(questions.id, id)).run();
	}
});
