import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';

const stamp = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** The four tables of the sign-in library, under our plural names. */
export const users = sqliteTable('users', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	email: text('email').notNull().unique(),
	emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
	image: text('image'),
	/** Language of the interface and of messages to this organiser: `fr` or `en`. */
	locale: text('locale').notNull().default('fr'),
	createdAt: stamp('created_at').notNull(),
	updatedAt: stamp('updated_at').notNull()
});

export const sessions = sqliteTable(
	'sessions',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		token: text('token').notNull().unique(),
		expiresAt: stamp('expires_at').notNull(),
		ipAddress: text('ip_address'),
		userAgent: text('user_agent'),
		createdAt: stamp('created_at').notNull(),
		updatedAt: stamp('updated_at').notNull()
	},
	(table) => [index('sessions_by_user').on(table.userId)]
);

export const accounts = sqliteTable(
	'accounts',
	{
		id: text('id').primaryKey(),
		accountId: text('account_id').notNull(),
		providerId: text('provider_id').notNull(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		accessToken: text('access_token'),
		refreshToken: text('refresh_token'),
		idToken: text('id_token'),
		accessTokenExpiresAt: stamp('access_token_expires_at'),
		refreshTokenExpiresAt: stamp('refresh_token_expires_at'),
		scope: text('scope'),
		password: text('password'),
		createdAt: stamp('created_at').notNull(),
		updatedAt: stamp('updated_at').notNull()
	},
	(table) => [index('accounts_by_user').on(table.userId)]
);

export const verifications = sqliteTable(
	'verifications',
	{
		id: text('id').primaryKey(),
		identifier: text('identifier').notNull(),
		value: text('value').notNull(),
		expiresAt: stamp('expires_at').notNull(),
		createdAt: stamp('created_at').notNull(),
		updatedAt: stamp('updated_at').notNull()
	},
	(table) => [index('verifications_by_identifier').on(table.identifier)]
);

/** Tries per key (an address, an e-mail) in a window; survives a restart. */
export const rateLimits = sqliteTable('rate_limits', {
	key: text('key').primaryKey(),
	tries: integer('tries').notNull(),
	windowEndsAt: instant('window_ends_at').notNull()
});
