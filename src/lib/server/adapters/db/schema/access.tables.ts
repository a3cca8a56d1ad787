import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { LINK_PURPOSES } from '#lib/domain/access/link.ts';
import { instant, oneOf } from './columns.ts';

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
