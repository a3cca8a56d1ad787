import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { WAVES } from '#lib/domain/shares/wave.ts';
import { instant, oneOf } from './columns.ts';
import { contacts } from './directory.tables.ts';
import { faisceauVersions } from './faisceau.tables.ts';
import { masterclasses } from './masterclass.tables.ts';
import { users } from './organiser.tables.ts';
import { participants, participations } from './recruiting.tables.ts';

/** The two waves of a masterclass: when each goes out, and whether somebody holds it back. */
export const shareWaves = sqliteTable(
	'share_waves',
	{
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		wave: text('wave', { enum: WAVES }).notNull(),
		/** An organiser said yes to it; it goes out at `opensAt`. */
		approvedAt: instant('approved_at'),
		approvedBy: text('approved_by').references(() => users.id, { onDelete: 'set null' }),
		/** Due then, epoch milliseconds; written when approved, moved with the plan. */
		opensAt: instant('opens_at'),
		heldAt: instant('held_at'),
		heldBy: text('held_by').references(() => users.id, { onDelete: 'set null' }),
		/** It went out. */
		openedAt: instant('opened_at')
	},
	(table) => [
		primaryKey({ columns: [table.masterclassId, table.wave] }),
		index('share_waves_due').on(table.openedAt, table.opensAt),
		oneOf('share_wave', table.wave, WAVES)
	]
);

/** One version of a company's document made readable to one organisation. */
export const shares = sqliteTable(
	'shares',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		wave: text('wave', { enum: WAVES }).notNull(),
		versionId: text('version_id')
			.notNull()
			.references(() => faisceauVersions.id, { onDelete: 'cascade' }),
		/** The organisation that reads. */
		participationId: text('participation_id')
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		/** Came on top of what its organisation had been given: a letter of its own tells of it. */
		added: integer('added', { mode: 'boolean' }).notNull().default(false),
		sharedAt: instant('shared_at').notNull(),
		revokedAt: instant('revoked_at')
	},
	(table) => [
		unique('share_once').on(table.versionId, table.participationId),
		index('shares_by_masterclass').on(table.masterclassId),
		index('shares_by_participation').on(table.participationId),
		oneOf('share_of_wave', table.wave, WAVES)
	]
);

/** Who opened what: the first and the last time, epoch milliseconds. */
export const shareOpenings = sqliteTable(
	'share_openings',
	{
		shareId: text('share_id')
			.notNull()
			.references(() => shares.id, { onDelete: 'cascade' }),
		participantId: text('participant_id')
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		firstAt: instant('first_at').notNull(),
		lastAt: instant('last_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.shareId, table.participantId] })]
);

/**
 * What somebody opened who was taken off the masterclass since. Who opened what is a promise to the
 * company: the record stays, without a name once that person was erased.
 */
export const formerOpenings = sqliteTable(
	'former_openings',
	{
		id: integer('id').primaryKey(),
		shareId: text('share_id')
			.notNull()
			.references(() => shares.id, { onDelete: 'cascade' }),
		contactId: text('contact_id').references(() => contacts.id, { onDelete: 'set null' }),
		/** When they had promised to keep it to themselves. */
		acknowledgedAt: instant('acknowledged_at'),
		firstAt: instant('first_at').notNull(),
		lastAt: instant('last_at').notNull()
	},
	(table) => [
		index('former_openings_by_share').on(table.shareId),
		index('former_openings_by_contact').on(table.contactId)
	]
);

/** A reader's dated promise to keep what is shared to themselves, given before the first opening. */
export const acknowledgements = sqliteTable('acknowledgements', {
	participantId: text('participant_id')
		.primaryKey()
		.references(() => participants.id, { onDelete: 'cascade' }),
	at: instant('at').notNull()
});
