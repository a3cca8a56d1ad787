import { blob, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';
import { masterclasses } from './masterclass.tables.ts';
import { users } from './organiser.tables.ts';

/** An import between its preview and its confirmation; nothing else is written before that. */
export const importDrafts = sqliteTable('import_drafts', {
	id: text('id').primaryKey(),
	userId: text('user_id')
		.notNull()
		.references(() => users.id, { onDelete: 'cascade' }),
	/** What it is for; null: the directory. */
	masterclassId: text('masterclass_id').references(() => masterclasses.id, {
		onDelete: 'cascade'
	}),
	fileName: text('file_name').notNull(),
	content: blob('content', { mode: 'buffer' }).notNull(),
	mapping: text('mapping', { mode: 'json' }).$type<Record<string, number>>(),
	createdAt: instant('created_at').notNull()
});
