import { and, inArray, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import type { MessageState } from '#lib/domain/messaging/message.ts';
import type { RetentionRepository } from '#lib/server/application/ports/retention.port.ts';
import type { Db } from './open.ts';
import { accessLinks, invitations, masterclasses, messages } from './schema/schema.ts';

/** States that nothing leads out of but a new message. */
const SETTLED: MessageState[] = ['sent', 'failed', 'cancelled', 'superseded', 'missed'];

export const createRetentionRepository = (db: Db): RetentionRepository => {
	const heldBefore = (day: string) =>
		db.select({ id: masterclasses.id }).from(masterclasses).where(lt(masterclasses.date, day));

	return {
		eraseMessages: (before) => {
			db.update(messages)
				.set({ mime: null, body: '', smtpReply: null })
				.where(
					and(
						inArray(messages.masterclassId, heldBefore(before)),
						inArray(messages.state, SETTLED),
						ne(messages.body, '')
					)
				)
				.run();
		},

		eraseComments: (before) => {
			db.update(invitations)
				.set({ answerComment: '' })
				.where(
					and(
						inArray(invitations.masterclassId, heldBefore(before)),
						ne(invitations.answerComment, '')
					)
				)
				.run();
		},

		eraseSystemLinks: () => {
			db.update(messages)
				.set({ mime: null })
				.where(
					and(
						isNull(messages.masterclassId),
						inArray(messages.state, SETTLED),
						isNotNull(messages.mime)
					)
				)
				.run();
		},

		removeSpent: (before) => {
			db.delete(messages)
				.where(
					and(
						isNull(messages.masterclassId),
						inArray(messages.state, SETTLED),
						lt(messages.expiresAt, before)
					)
				)
				.run();
			db.delete(accessLinks)
				.where(or(lt(accessLinks.expiresAt, before), lt(accessLinks.usedAt, before)))
				.run();
		}
	};
};
