import { index, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { instant, revision } from './columns.ts';
import { contacts } from './directory.tables.ts';
import { faisceaux } from './faisceau.tables.ts';
import { masterclasses } from './masterclass.tables.ts';
import { participants, participations } from './recruiting.tables.ts';

/** A question that an authority prepared on a company's document. */
export const questions = sqliteTable(
	'questions',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		faisceauId: text('faisceau_id')
			.notNull()
			.references(() => faisceaux.id, { onDelete: 'cascade' }),
		/** The authority that asks. */
		participationId: text('participation_id')
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		participantId: text('participant_id').references(() => participants.id, {
			onDelete: 'set null'
		}),
		/** Who asked, once they were taken off the masterclass; null again once they were erased. */
		contactId: text('contact_id').references(() => contacts.id, { onDelete: 'set null' }),
		text: text('text').notNull(),
		/** The question that says the same, when the organiser merged them. */
		mergedInto: text('merged_into').references((): AnySQLiteColumn => questions.id, {
			onDelete: 'set null'
		}),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		revision: revision()
	},
	(table) => [
		index('questions_by_masterclass').on(table.masterclassId, table.faisceauId),
		index('questions_by_participation').on(table.participationId)
	]
);
