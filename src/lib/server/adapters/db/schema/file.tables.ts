import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { FILE_PURPOSES, FILE_STATES, FILE_TYPES, SCAN_REFUSALS } from '#lib/domain/files/file.ts';
import { instant, oneOf } from './columns.ts';
import { masterclasses } from './masterclass.tables.ts';
import { users } from './organiser.tables.ts';
import { participants, participations } from './recruiting.tables.ts';

/** What is known of each uploaded file; its bytes stand in the store of files, by their SHA-256. */
export const files = sqliteTable(
	'files',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		participationId: text('participation_id')
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		participantId: text('participant_id').references(() => participants.id, {
			onDelete: 'set null'
		}),
		userId: text('user_id').references(() => users.id, { onDelete: 'set null' }),
		purpose: text('purpose', { enum: FILE_PURPOSES }).notNull(),
		sha256: text('sha256').notNull(),
		size: integer('size').notNull(),
		type: text('type', { enum: FILE_TYPES }).notNull(),
		name: text('name').notNull(),
		state: text('state', { enum: FILE_STATES }).notNull(),
		refusal: text('refusal', { enum: SCAN_REFUSALS }),
		pages: integer('pages'),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		index('files_by_masterclass').on(table.masterclassId),
		index('files_by_participation').on(table.participationId),
		index('files_by_participant').on(table.participantId),
		index('files_by_content').on(table.sha256),
		oneOf('file_purpose', table.purpose, FILE_PURPOSES),
		oneOf('file_type', table.type, FILE_TYPES),
		oneOf('file_state', table.state, FILE_STATES),
		oneOf('file_refusal', table.refusal, SCAN_REFUSALS)
	]
);
