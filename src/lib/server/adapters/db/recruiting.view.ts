import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { RecruitingView } from '#lib/server/application/ports/recruiting.port.ts';
import type { Db } from './open.ts';
import {
	activities,
	contacts,
	invitations,
	organisations,
	participants,
	participations,
	users
} from './schema/schema.ts';
import { once } from './statements.ts';

export const createRecruitingView = (db: Db): RecruitingView => {
	const cards = once(() =>
		db
			.select({
				...getTableColumns(participations),
				organisation: organisations.name,
				kind: organisations.kind,
				owner: users.name
			})
			.from(participations)
			.innerJoin(organisations, eq(organisations.id, participations.organisationId))
			.leftJoin(users, eq(users.id, participations.ownerId))
			.where(eq(participations.masterclassId, sql.placeholder('id')))
			.orderBy(asc(participations.createdAt), asc(participations.id))
			.prepare()
	);

	return {
		cards: (id) => cards().all({ id }),

		people: (masterclassId) =>
			db
				.select({
					participantId: participants.id,
					participationId: participants.participationId,
					contactId: contacts.id,
					givenName: contacts.givenName,
					familyName: contacts.familyName,
					position: contacts.position,
					email: contacts.email,
					phone: contacts.phone,
					answer: invitations.answer
				})
				.from(participants)
				.innerJoin(contacts, eq(contacts.id, participants.contactId))
				.leftJoin(
					invitations,
					and(
						eq(invitations.contactId, contacts.id),
						eq(invitations.masterclassId, participants.masterclassId)
					)
				)
				.where(eq(participants.masterclassId, masterclassId))
				.orderBy(asc(participants.createdAt), asc(participants.id))
				.all(),

		history: (masterclassId, participationId) =>
			db
				.select({
					id: activities.id,
					at: activities.at,
					kind: activities.kind,
					details: activities.details,
					by: users.name
				})
				.from(activities)
				.leftJoin(users, eq(users.id, activities.userId))
				.where(
					and(
						eq(activities.masterclassId, masterclassId),
						sql`json_extract(${activities.details}, '$.participationId') = ${participationId}`
					)
				)
				.orderBy(desc(activities.at), desc(activities.id))
				.all()
	};
};
