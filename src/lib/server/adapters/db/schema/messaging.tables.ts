import { blob, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import { MESSAGE_KINDS, MESSAGE_STATES, type CalendarPart } from '#lib/domain/messaging/message.ts';
import { flag, instant, oneOf, revision } from './columns.ts';
import { contacts } from './directory.tables.ts';
import { invitations } from './invitation.tables.ts';
import { masterclasses } from './masterclass.tables.ts';
import { participants } from './recruiting.tables.ts';

/** The outbox: every message the application ever wrote, from draft to sent or not. */
export const messages = sqliteTable(
	'messages',
	{
		id: text('id').primaryKey(),
		/** Prevents doubles: one act makes one message, however often it is done. */
		dedupeKey: text('dedupe_key').notNull().unique(),
		kind: text('kind', { enum: MESSAGE_KINDS }).notNull(),
		masterclassId: text('masterclass_id').references(() => masterclasses.id, {
			onDelete: 'cascade'
		}),
		contactId: text('contact_id').references(() => contacts.id, { onDelete: 'set null' }),
		/** Of a letter: whose space it leads to. */
		participantId: text('participant_id').references(() => participants.id, {
			onDelete: 'set null'
		}),
		invitationId: text('invitation_id').references(() => invitations.id, { onDelete: 'set null' }),
		state: text('state', { enum: MESSAGE_STATES }).notNull(),
		/** Why this message exists, a code the interface puts in words, and its particulars. */
		reason: text('reason').notNull(),
		reasonDetails: text('reason_details', { mode: 'json' })
			.$type<Record<string, string>>()
			.notNull(),
		locale: text('locale').notNull(),
		recipientName: text('recipient_name').notNull(),
		recipientEmail: text('recipient_email').notNull(),
		subject: text('subject').notNull(),
		/** The words above the practical details, which are always written from the present facts. */
		body: text('body').notNull(),
		/** Somebody changed subject or body by hand: nothing rewrites them. */
		edited: flag('edited').notNull().default(false),
		/** The calendar object, frozen with the bytes on approval; null before, and for plain mail. */
		calendar: text('calendar', { mode: 'json' }).$type<CalendarPart>(),
		method: text('method', { enum: ['REQUEST', 'CANCEL'] }),
		sequence: integer('sequence'),
		/** Not before this instant. */
		scheduledFor: instant('scheduled_for').notNull(),
		/** Senseless after this instant: then it is marked missed. */
		expiresAt: instant('expires_at'),
		messageId: text('message_id').unique(),
		approvedAt: instant('approved_at'),
		approvedBy: text('approved_by'),
		attempts: integer('attempts').notNull().default(0),
		/** A try ended without an answer: the server may have it. */
		ambiguous: flag('ambiguous').notNull().default(false),
		nextAt: instant('next_at'),
		leaseOwner: text('lease_owner'),
		leaseUntil: instant('lease_until'),
		sentAt: instant('sent_at'),
		smtpReply: text('smtp_reply'),
		lastError: text('last_error'),
		/** The failed message this one replaces. */
		replaces: text('replaces'),
		demo: flag('demo').notNull().default(false),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		revision: revision()
	},
	(table) => [
		index('messages_due').on(table.state, table.nextAt, table.id),
		index('messages_by_masterclass').on(table.masterclassId, table.state),
		index('messages_by_invitation').on(table.invitationId),
		index('messages_by_contact').on(table.contactId),
		index('messages_by_participant').on(table.participantId),
		oneOf('message_state', table.state, MESSAGE_STATES),
		oneOf('message_kind', table.kind, MESSAGE_KINDS),
		// What is queued has its identity, and its bytes beside it: a retry repeats them.
		check(
			'message_frozen',
			sql`${table.state} not in ('queued', 'sending') or (${table.messageId} is not null and ${table.nextAt} is not null)`
		)
	]
);

/**
 * What leaves for a message, to the byte. In a table of its own: a message changes its state several
 * times, and SQLite writes a row anew for each.
 */
export const messageBytes = sqliteTable('message_bytes', {
	messageId: text('message_id')
		.primaryKey()
		.references(() => messages.id, { onDelete: 'cascade' }),
	mime: blob('mime', { mode: 'buffer' }).notNull()
});
