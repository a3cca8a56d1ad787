import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { ORGANISER_ROLES } from '#lib/domain/access/rights.ts';
import { MASTERCLASS_STATUSES, SENDING_MODES } from '#lib/domain/masterclass/masterclass.ts';
import { flag, instant, oneOf, plainDate, revision } from './columns.ts';
import { users } from './organiser.tables.ts';

export const masterclasses = sqliteTable(
	'masterclasses',
	{
		id: text('id').primaryKey(),
		/** Stands in public addresses; unguessable, grants nothing but the public programme. */
		publicId: text('public_id').notNull().unique(),
		title: text('title').notNull(),
		date: plainDate('date').notNull(),
		startTime: text('start_time').notNull(),
		minutes: integer('minutes').notNull(),
		timeZone: text('time_zone').notNull(),
		territory: text('territory').notNull(),
		/** Good Friday in the Antilles, worked Whit Monday: off by default. */
		customaryDays: flag('customary_days').notNull().default(false),
		place: text('place').notNull(),
		/** What a guest needs to come in: floor, access code, step-free entrance… */
		access: text('access').notNull().default(''),
		participantsTarget: integer('participants_target').notNull(),
		authoritiesTarget: integer('authorities_target').notNull(),
		companiesTarget: integer('companies_target').notNull(),
		status: text('status', { enum: MASTERCLASS_STATUSES }).notNull().default('planned'),
		sendingMode: text('sending_mode', { enum: SENDING_MODES }).notNull().default('review'),
		locale: text('locale').notNull().default('fr'),
		/** Calendar identity, RFC 5545 §3.8.4.7: made once, never changed. */
		uid: text('uid').notNull().unique(),
		/** The plan was last computed as of this day. */
		plannedOn: plainDate('planned_on').notNull(),
		planMode: text('plan_mode').notNull(),
		programmePublishedAt: instant('programme_published_at'),
		programmeRevision: integer('programme_revision').notNull().default(1),
		demo: flag('demo').notNull().default(false),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		cancelledAt: instant('cancelled_at'),
		revision: revision()
	},
	(table) => [
		index('masterclasses_by_date').on(table.date),
		oneOf('masterclass_status', table.status, MASTERCLASS_STATUSES),
		oneOf('masterclass_sending_mode', table.sendingMode, SENDING_MODES)
	]
);

export const masterclassMembers = sqliteTable(
	'masterclass_members',
	{
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		role: text('role', { enum: ORGANISER_ROLES }).notNull(),
		since: instant('since').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.masterclassId, table.userId] }),
		index('members_by_user').on(table.userId),
		oneOf('member_role', table.role, ORGANISER_ROLES)
	]
);

/** "Matériel et salle" of the sheet, ticked one by one. */
export const checklistItems = sqliteTable(
	'checklist_items',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		/** A key of the sheet, or null for an item of the organiser's own. */
		key: text('key'),
		label: text('label').notNull().default(''),
		position: integer('position').notNull(),
		doneAt: instant('done_at'),
		doneBy: text('done_by').references(() => users.id, { onDelete: 'set null' })
	},
	(table) => [
		index('checklist_by_masterclass').on(table.masterclassId, table.position),
		unique('checklist_key').on(table.masterclassId, table.key)
	]
);

/** Who did what, when: one entry with each change, in its transaction. */
export const activities = sqliteTable(
	'activities',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id').references(() => masterclasses.id, {
			onDelete: 'cascade'
		}),
		userId: text('user_id').references(() => users.id, { onDelete: 'set null' }),
		at: instant('at').notNull(),
		/** What happened, a code such as `masterclass-created`. */
		kind: text('kind').notNull(),
		details: text('details', { mode: 'json' }).$type<Record<string, unknown>>().notNull()
	},
	(table) => [index('activities_by_masterclass').on(table.masterclassId, table.at)]
);

export const settings = sqliteTable('settings', {
	key: text('key').primaryKey(),
	value: text('value').notNull(),
	updatedAt: instant('updated_at').notNull()
});
