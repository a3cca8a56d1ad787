import {
	index,
	integer,
	sqliteTable,
	text,
	unique,
	type AnySQLiteColumn
} from 'drizzle-orm/sqlite-core';
import { PARTICIPATION_ROLES, STAGES } from '#lib/domain/recruiting/participation.ts';
import { instant, oneOf, plainDate, revision } from './columns.ts';
import { contacts, organisations } from './directory.tables.ts';
import { masterclasses } from './masterclass.tables.ts';
import { users } from './organiser.tables.ts';

/** An organisation in one role at one masterclass. */
export const participations = sqliteTable(
	'participations',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		organisationId: text('organisation_id')
			.notNull()
			.references(() => organisations.id),
		role: text('role', { enum: PARTICIPATION_ROLES }).notNull(),
		stage: text('stage', { enum: STAGES }).notNull(),
		/** Why it declined or withdrew, in the organiser's words. */
		refusal: text('refusal').notNull().default(''),
		nextAction: text('next_action').notNull().default(''),
		nextActionDue: plainDate('next_action_due'),
		ownerId: text('owner_id').references(() => users.id, { onDelete: 'set null' }),
		position: integer('position').notNull().default(0),
		createdAt: instant('created_at').notNull(),
		stageSince: instant('stage_since').notNull(),
		revision: revision()
	},
	(table) => [
		unique('participation_once').on(table.masterclassId, table.organisationId, table.role),
		index('participations_by_organisation').on(table.organisationId),
		oneOf('participation_role', table.role, PARTICIPATION_ROLES),
		oneOf('participation_stage', table.stage, STAGES)
	]
);

/** The time-stamp of each move on the board. */
export const stageMoves = sqliteTable(
	'stage_moves',
	{
		id: text('id').primaryKey(),
		participationId: text('participation_id')
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		stage: text('stage', { enum: STAGES }).notNull(),
		at: instant('at').notNull(),
		userId: text('user_id').references(() => users.id, { onDelete: 'set null' })
	},
	(table) => [index('stage_moves_by_participation').on(table.participationId, table.at)]
);

/** A person at one masterclass, through the organisation's participation. */
export const participants = sqliteTable(
	'participants',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		participationId: text('participation_id')
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		contactId: text('contact_id')
			.notNull()
			.references(() => contacts.id),
		/** Who named them in their own space; null when an organiser did. */
		delegatedBy: text('delegated_by').references((): AnySQLiteColumn => participants.id, {
			onDelete: 'set null'
		}),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		unique('participant_once').on(table.masterclassId, table.contactId),
		index('participants_by_participation').on(table.participationId),
		index('participants_by_contact').on(table.contactId)
	]
);
