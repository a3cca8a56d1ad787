import { eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Db } from './open.ts';
import {
	acknowledgements,
	formerOpenings,
	participants,
	questions,
	shareOpenings
} from './schema/schema.ts';

/** Takes people off their masterclasses; what they opened and promised, and asked, stays on record. */
export function removeParticipants(db: Db, which: SQL): void {
	const opened = db
		.select({
			shareId: shareOpenings.shareId,
			contactId: participants.contactId,
			acknowledgedAt: acknowledgements.at,
			firstAt: shareOpenings.firstAt,
			lastAt: shareOpenings.lastAt
		})
		.from(shareOpenings)
		.innerJoin(participants, eq(participants.id, shareOpenings.participantId))
		.leftJoin(acknowledgements, eq(acknowledgements.participantId, participants.id))
		.where(which)
		.all();
	if (opened.length > 0) db.insert(formerOpenings).values(opened).run();
	db.update(questions)
		.set({
			contactId: sql`(select ${participants.contactId} from ${participants}
				where ${participants.id} = ${questions.participantId})`
		})
		.where(
			inArray(
				questions.participantId,
				db.select({ id: participants.id }).from(participants).where(which)
			)
		)
		.run();
	db.delete(participants).where(which).run();
}
