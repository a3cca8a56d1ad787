import { asc, desc, eq, sql } from 'drizzle-orm';
import type { SpaceView } from '#lib/server/application/ports/space.port.ts';
import type { Db } from './open.ts';
import {
	contacts,
	masterclasses,
	organisations,
	participants,
	participations
} from './schema/schema.ts';

export const createSpaceView = (db: Db): SpaceView => {
	const owners = () =>
		db
			.select({
				participantId: participants.id,
				participationId: participations.id,
				masterclassId: participants.masterclassId,
				contactId: contacts.id,
				name: sql<string>`trim(${contacts.givenName} || ' ' || ${contacts.familyName})`,
				givenName: contacts.givenName,
				email: contacts.email,
				locale: contacts.locale,
				organisation: organisations.name,
				role: participations.role,
				stage: participations.stage
			})
			.from(participants)
			.innerJoin(participations, eq(participations.id, participants.participationId))
			.innerJoin(organisations, eq(organisations.id, participations.organisationId))
			.innerJoin(contacts, eq(contacts.id, participants.contactId))
			.$dynamic();

	return {
		find: (participantId) => owners().where(eq(participants.id, participantId)).get() ?? null,

		ofMasterclass: (masterclassId) =>
			owners()
				.where(eq(participants.masterclassId, masterclassId))
				.orderBy(
					asc(organisations.foldedName),
					asc(contacts.familyName),
					asc(contacts.givenName),
					asc(contacts.id)
				)
				.all(),

		ofEmail: (email) =>
			owners()
				.innerJoin(masterclasses, eq(masterclasses.id, participants.masterclassId))
				.where(eq(contacts.email, email))
				.orderBy(desc(masterclasses.date), asc(participants.id))
				.all()
	};
};
