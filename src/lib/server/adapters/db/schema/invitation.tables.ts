import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { ANSWERS } from '#lib/domain/invitations/answer.ts';
import { instant, oneOf } from './columns.ts';
import { contacts } from './directory.tables.ts';
import { masterclasses } from './masterclass.tables.ts';

/**
 * The calendar identity of one person at one masterclass. Kept after a removal, so that a
 * re-invitation goes on above the cancellation (RFC 5546 §2.1.5).
 */
export const invitations = sqliteTable(
	'invitations',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		contactId: text('contact_id')
			.notNull()
			.references(() => contacts.id),
		/** The last SEQUENCE given out; null before the first message. */
		sequence: integer('sequence'),
		/** The last DTSTAMP given out, epoch milliseconds, whole seconds. */
		stamp: instant('stamp'),
		/** ORGANIZER and From, fixed at the first message (RFC 5546: never changes). */
		organizerName: text('organizer_name'),
		organizerEmail: text('organizer_email'),
		/** Message-ID of the first message, for In-Reply-To. */
		threadId: text('thread_id'),
		answer: text('answer', { enum: ANSWERS }).notNull().default('needs-action'),
		answerComment: text('answer_comment').notNull().default(''),
		answeredAt: instant('answered_at'),
		/** The SEQUENCE that the answer was given to. */
		answeredSequence: integer('answered_sequence'),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		unique('invitation_once').on(table.masterclassId, table.contactId),
		index('invitations_by_contact').on(table.contactId),
		oneOf('invitation_answer', table.answer, ANSWERS)
	]
);
