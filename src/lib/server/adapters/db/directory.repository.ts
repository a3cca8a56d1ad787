import { and, asc, eq, or, sql } from 'drizzle-orm';
import type {
	ContactRepository,
	OrganisationRepository
} from '#lib/server/application/ports/directory.port.ts';
import type { Db } from './open.ts';
import { contacts, formerNames, organisations } from './schema/schema.ts';

export const createOrganisationRepository = (db: Db): OrganisationRepository => ({
	find: (id) => db.select().from(organisations).where(eq(organisations.id, id)).get() ?? null,

	findAuthority: ({ kind, code, siren }) =>
		db
			.select()
			.from(organisations)
			.where(
				and(
					eq(organisations.kind, kind),
					siren
						? or(eq(organisations.siren, siren), eq(organisations.code, code))
						: eq(organisations.code, code)
				)
			)
			.orderBy(asc(organisations.createdAt), asc(organisations.id))
			.get() ?? null,

	all: () =>
		db
			.select()
			.from(organisations)
			.orderBy(asc(organisations.foldedName), asc(organisations.createdAt), asc(organisations.id))
			.all(),

	insert: (organisation) => {
		db.insert(organisations).values(organisation).run();
	},

	update: (id, revision, changes) =>
		db
			.update(organisations)
			.set({ ...changes, revision: sql`${organisations.revision} + 1` })
			.where(and(eq(organisations.id, id), eq(organisations.revision, revision)))
			.run().changes === 1,

	remove: (id) => {
		db.delete(organisations).where(eq(organisations.id, id)).run();
	}
});

export const createContactRepository = (db: Db): ContactRepository => ({
	find: (id) => db.select().from(contacts).where(eq(contacts.id, id)).get() ?? null,

	ofOrganisation: (organisationId) =>
		db
			.select()
			.from(contacts)
			.where(eq(contacts.organisationId, organisationId))
			.orderBy(asc(contacts.foldedName), asc(contacts.id))
			.all(),

	all: () =>
		db
			.select()
			.from(contacts)
			.orderBy(asc(contacts.foldedName), asc(contacts.createdAt), asc(contacts.id))
			.all(),

	insert: (contact) => {
		db.insert(contacts).values(contact).run();
	},

	update: (id, revision, changes) => {
		const seen = and(eq(contacts.id, id), eq(contacts.revision, revision));
		const before = db.select().from(contacts).where(seen).get();
		if (!before) return false;
		db.update(contacts)
			.set({ ...changes, revision: sql`${contacts.revision} + 1` })
			.where(seen)
			.run();
		const { givenName, familyName, email } = before;
		const was = Object.entries({ givenName, familyName, email });
		const now: Record<string, unknown> = { ...before, ...changes };
		if (was.some(([name, value]) => now[name] !== value))
			db.insert(formerNames).values({ contactId: id, givenName, familyName, email }).run();
		return true;
	},

	remove: (id) => {
		db.delete(contacts).where(eq(contacts.id, id)).run();
	}
});
