import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { flag, instant, plainDate, revision } from './columns.ts';
import { masterclasses } from './masterclass.tables.ts';
import { users } from './organiser.tables.ts';

export const tasks = sqliteTable(
	'tasks',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		/** A key of the sheet, or null for a task of the organiser's own. */
		key: text('key'),
		phase: text('phase').notNull(),
		/** Only for a task of the organiser's own; the others are named by their key. */
		title: text('title').notNull().default(''),
		notes: text('notes').notNull().default(''),
		due: plainDate('due').notNull(),
		/** The due day before it was moved to a working day, when it was. */
		movedFrom: plainDate('moved_from'),
		/** Why the day was moved, a code. */
		reason: text('reason'),
		/** Set when somebody chose the day by hand: the plan leaves it alone. */
		pinned: flag('pinned').notNull().default(false),
		automatic: flag('automatic').notNull().default(false),
		assigneeId: text('assignee_id').references(() => users.id, { onDelete: 'set null' }),
		doneAt: instant('done_at'),
		doneBy: text('done_by').references(() => users.id, { onDelete: 'set null' }),
		position: integer('position').notNull(),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		revision: revision()
	},
	(table) => [
		index('tasks_by_masterclass').on(table.masterclassId, table.due),
		index('tasks_open_by_due').on(table.doneAt, table.due),
		unique('task_key').on(table.masterclassId, table.key)
	]
);
