import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { INTERESTS } from '#lib/domain/matching/interest.ts';
import { OFFER_SOURCES } from '#lib/domain/matching/offer-origin.ts';
import { WISH_KINDS } from '#lib/domain/matching/wish.ts';
import type { Coverage } from '#lib/domain/matching/territory.ts';
import type { Family } from '#lib/domain/needs/families.ts';
import type { ToldTable } from '#lib/domain/selection/told-table.ts';
import { instant, oneOf, revision } from './columns.ts';
import { organisations } from './directory.tables.ts';
import { masterclasses } from './masterclass.tables.ts';
import { users } from './organiser.tables.ts';
import { participants, participations } from './recruiting.tables.ts';

/** What a company offers, as matching reads it. */
export const offers = sqliteTable('offers', {
	organisationId: text('organisation_id')
		.primaryKey()
		.references(() => organisations.id, { onDelete: 'cascade' }),
	/** One line. */
	solution: text('solution').notNull().default(''),
	description: text('description').notNull().default(''),
	families: text('families', { mode: 'json' }).$type<Family[]>().notNull(),
	coverage: text('coverage', { mode: 'json' }).$type<Coverage>().notNull(),
	/** Who wrote it, or what it was written from. */
	source: text('source', { enum: OFFER_SOURCES }).notNull().default('organiser'),
	/** The version of the document, or the answer to the call; it may be erased since. */
	sourceId: text('source_id'),
	updatedAt: instant('updated_at').notNull(),
	revision: revision()
});

/** Two expressions that an organiser says mean the same thing. */
export const synonyms = sqliteTable('synonyms', {
	id: text('id').primaryKey(),
	one: text('one').notNull(),
	other: text('other').notNull(),
	createdBy: text('created_by').references(() => users.id, { onDelete: 'set null' }),
	createdAt: instant('created_at').notNull()
});

/** Whether an authority wants to meet a company, or a company an authority. */
export const interests = sqliteTable(
	'interests',
	{
		/** Who wants. */
		participationId: text('participation_id')
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		/** Whom. */
		otherId: text('other_id')
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		interest: text('interest', { enum: INTERESTS }).notNull(),
		participantId: text('participant_id').references(() => participants.id, {
			onDelete: 'set null'
		}),
		updatedAt: instant('updated_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.participationId, table.otherId] }),
		index('interests_by_other').on(table.otherId),
		oneOf('interest_kind', table.interest, INTERESTS)
	]
);

/** What an organiser wishes of the best table. */
export const wishes = sqliteTable(
	'wishes',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		kind: text('kind', { enum: WISH_KINDS }).notNull(),
		participationId: text('participation_id')
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		/** The other one of a pair. */
		otherId: text('other_id').references(() => participations.id, { onDelete: 'cascade' }),
		/** Why, in the organiser's words: a choice must be explained. */
		reason: text('reason').notNull().default(''),
		createdBy: text('created_by').references(() => users.id, { onDelete: 'set null' }),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		index('wishes_by_masterclass').on(table.masterclassId),
		oneOf('wish_kind', table.kind, WISH_KINDS)
	]
);

/** The table that an organiser chose for a masterclass, as it was decided. */
export const retainedTables = sqliteTable('retained_tables', {
	masterclassId: text('masterclass_id')
		.primaryKey()
		.references(() => masterclasses.id, { onDelete: 'cascade' }),
	/** Participations; one that was taken off the board stays, and nobody once the table is given up. */
	authorities: text('authorities', { mode: 'json' }).$type<readonly string[]>().notNull(),
	companies: text('companies', { mode: 'json' }).$type<readonly string[]>().notNull(),
	/** Needs of one authority that are served at most. */
	needs: integer('needs').notNull(),
	/** Needs that one company serves at most; null: as many as it answers. */
	capacity: integer('capacity'),
	retainedBy: text('retained_by').references(() => users.id, { onDelete: 'set null' }),
	retainedAt: instant('retained_at').notNull(),
	/** Meetings, needs and notes as they were then; null for a table chosen before these were kept. */
	decided: text('decided', { mode: 'json' }).$type<ToldTable>(),
	revision: revision()
});
