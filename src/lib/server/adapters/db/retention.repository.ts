import { and, eq, inArray, isNull, lt, ne, or, type SQL } from 'drizzle-orm';
import type { ProposalState } from '#lib/domain/calls/call.ts';
import type { MessageState } from '#lib/domain/messaging/message.ts';
import type { RetentionRepository } from '#lib/server/application/ports/retention.port.ts';
import type { Db } from './open.ts';
import {
	accessLinks,
	faisceaux,
	files,
	invitations,
	masterclasses,
	messageBytes,
	messages,
	proposals
} from './schema/schema.ts';

/** States that nothing leads out of but a new message. */
const SETTLED: MessageState[] = ['sent', 'failed', 'cancelled', 'superseded', 'missed'];

export const createRetentionRepository = (db: Db): RetentionRepository => {
	const heldBefore = (day: string) =>
		db.select({ id: masterclasses.id }).from(masterclasses).where(lt(masterclasses.date, day));

	const eraseBytes = (ofMessages: SQL | undefined) => {
		db.delete(messageBytes)
			.where(
				inArray(
					messageBytes.messageId,
					db.select({ id: messages.id }).from(messages).where(ofMessages)
				)
			)
			.run();
	};

	return {
		eraseMessages: (before) => {
			const spent = and(
				inArray(messages.masterclassId, heldBefore(before)),
				inArray(messages.state, SETTLED),
				ne(messages.body, '')
			);
			eraseBytes(spent);
			db.update(messages).set({ body: '', smtpReply: null }).where(spent).run();
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

		eraseDocuments: (before) => {
			db.delete(faisceaux)
				.where(inArray(faisceaux.masterclassId, heldBefore(before)))
				.run();
			db.delete(files)
				.where(inArray(files.masterclassId, heldBefore(before)))
				.run();
		},

		eraseProposals: (refusedBefore, waitingBefore, acceptedBefore) => {
			const left = (state: ProposalState, day: string) =>
				and(eq(proposals.state, state), inArray(proposals.masterclassId, heldBefore(day)));
			db.delete(proposals)
				.where(
					or(
						and(eq(proposals.state, 'refused'), lt(proposals.decidedAt, refusedBefore)),
						left('waiting', waitingBefore),
						left('accepted', acceptedBefore)
					)
				)
				.run();
		},

		eraseLinks: () => {
			eraseBytes(inArray(messages.state, SETTLED));
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
