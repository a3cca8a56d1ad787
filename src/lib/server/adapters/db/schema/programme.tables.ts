import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { masterclasses } from './masterclass.tables.ts';

/** The times follow from order and lengths: only those are stored. */
export const slots = sqliteTable(
	'slots',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		/** `welcome`, `workshop-2`…, or null for a slot of the organiser's own. */
		key: text('key'),
		position: integer('position').notNull(),
		minutes: integer('minutes').notNull(),
		/** Empty: the title that goes with the key. */
		title: text('title').notNull().default(''),
		speaker: text('speaker').notNull().default(''),
		text: text('text').notNull().default('')
	},
	(table) => [index('slots_by_masterclass').on(table.masterclassId, table.position)]
);
