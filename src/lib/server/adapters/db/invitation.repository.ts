import { and, asc, eq, isNotNull, or, sql } from 'drizzle-orm';
import type { InvitationRepository } from '#lib/server/application/ports/invitation.port.ts';
import { isDisputed } from './disputed.ts';
import type { Db } from './open.ts';
import {
	contacts,
	invitations,
	organisations,
	participants,
	participations
} from './schema/schema.ts';
import { once, onceForColumns } from './statements.ts';

export const createInvitationRepository = (db: Db): InvitationRepository => {
	const find = once(() =>
		db
			.select()
			.from(invitations)
			.where(eq(invitations.id, sql.placeholder('id')))
			.prepare()
	);

	const update = onceForColumns((changes) =>
		db
			.update(invitations)
			.set(changes)
			.where(eq(invitations.id, sql.placeholder('of.id')))
			.prepare()
	);

	const people = once(() =>
		db
			.select({
				contactId: contacts.id,
				name: sql<string>`trim(${contacts.givenName} || ' ' || ${contacts.familyName})`,
				email: contacts.email,
				disputed: isDisputed,
				locale: contacts.locale,
				demo: contacts.demo,
				revision: contacts.revision,
				organisation: organisations.name,
				role: participations.role,
				stage: participations.stage
			})
			.from(contacts)
			.innerJoin(organisations, eq(organisations.id, contacts.organisationId))
			.leftJoin(
				participants,
				and(
					eq(participants.contactId, contacts.id),
					eq(participants.masterclassId, sql.placeholder('id'))
				)
			)
			.leftJoin(participations, eq(participations.id, participants.participationId))
			.leftJoin(
				invitations,
				and(
					eq(invitations.contactId, contacts.id),
					eq(invitations.masterclassId, sql.placeholder('id'))
				)
			)
			.where(or(isNotNull(participants.id), isNotNull(invitations.id)))
			.orderBy(asc(contacts.familyName), asc(contacts.givenName), asc(contacts.id))
			.prepare()
	);

	return {
		people: (id) => people().all({ id }),

		find: (id) => find().get({ id }) ?? null,

		findFor: (masterclassId, contactId) =>
			db
				.select()
				.from(invitations)
				.where(
					and(eq(invitations.masterclassId, masterclassId), eq(invitations.contactId, contactId))
				)
				.get() ?? null,

		ofMasterclass: (masterclassId) =>
			db
				.select()
				.from(invitations)
				.where(eq(invitations.masterclassId, masterclassId))
				.orderBy(asc(invitations.createdAt), asc(invitations.id))
				.all(),

		ofContact: (contactId) =>
			db
				.select({ id: invitations.id })
				.from(invitations)
				.where(eq(invitations.contactId, contactId))
				.all()
				.map(({ id }) => id),

		insert: (invitation) => {
			db.insert(invitations).values(invitation).run();
		},

		update: (id, changes) => {
			update(changes).run({ ...changes, 'of.id': id });
		}
	};
};
