import { and, asc, eq } from 'drizzle-orm';
import type { InvitationRepository } from '#lib/server/application/ports/invitation.port.ts';
import type { Db } from './open.ts';
import { invitations } from './schema/schema.ts';

export const createInvitationRepository = (db: Db): InvitationRepository => ({
	find: (id) => db.select().from(invitations).where(eq(invitations.id, id)).get() ?? null,

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

	insert: (invitation) => {
		db.insert(invitations).values(invitation).run();
	},

	update: (id, changes) => {
		db.update(invitations).set(changes).where(eq(invitations.id, id)).run();
	}
});
