import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { WAVES } from '#lib/domain/shares/wave.ts';
import { instant, oneOf } from './columns.ts';
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

/** A reader's dated promise to keep what is shared to themselves, given before the first opening. */
export const acknowledgements = sqliteTable('acknowledgements', {
	participantId: text('participant_id')
		.primaryKey()
		.references(() => participants.id, { onDelete: 'cascade' }),
	at: instant('at').notNull()
});
