import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { SPACE_STAGES } from '#lib/domain/access/guest-rights.ts';
import { LINK_PURPOSES } from '#lib/domain/access/link.ts';
import { instant, oneOf } from './columns.ts';
import { users } from './organiser.tables.ts';
import { participants } from './recruiting.tables.ts';

/** Secret addresses. The token itself is never stored, only its SHA-256. */
export const accessLinks = sqliteTable(
	'access_links',
	{
		id: text('id').primaryKey(),
		tokenHash: text('token_hash').notNull().unique(),
		purpose: text('purpose', { enum: LINK_PURPOSES }).notNull(),
		/** What the link opens: an invitation, a user, a masterclass… by purpose. */
		subjectId: text('subject_id').notNull(),
		masterclassId: text('masterclass_id'),
		/** Particulars of the purpose, such as the invited e-mail address. */
		details: text('details', { mode: 'json' }).$type<Record<string, string>>().notNull(),
		createdAt: instant('created_at').notNull(),
		expiresAt: instant('expires_at'),
		usedAt: instant('used_at'),
		revokedAt: instant('revoked_at')
	},
	(table) => [
		index('access_links_by_subject').on(table.purpose, table.subjectId),
		oneOf('access_link_purpose', table.purpose, LINK_PURPOSES)
	]
);

/**
 * Who has opened a space in which browser: the guest by a personal link, or an organiser who looks at
 * it as the guest sees it. The cookie's token is never stored, only its SHA-256.
 */
export const guestSessions = sqliteTable(
	'guest_sessions',
	{
		id: text('id').primaryKey(),
		tokenHash: text('token_hash').notNull().unique(),
		/** The space. */
		participantId: text('participant_id')
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		/** The organiser who looks, read-only; null for the guest. */
		previewedBy: text('previewed_by').references(() => users.id, { onDelete: 'cascade' }),
		/** The stage that is looked at ahead of its time; null for the present one. */
		previewStage: text('preview_stage', { enum: SPACE_STAGES }),
		createdAt: instant('created_at').notNull(),
		/** The access record of the space. */
		lastSeenAt: instant('last_seen_at').notNull(),
		expiresAt: instant('expires_at').notNull()
	},
	(table) => [
		index('guest_sessions_by_participant').on(table.participantId),
		index('guest_sessions_by_expiry').on(table.expiresAt)
	]
);
