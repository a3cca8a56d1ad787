import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ORGANISATION_KINDS } from '#lib/domain/directory/organisation.ts';
import { flag, instant, oneOf, revision } from './columns.ts';

export const organisations = sqliteTable(
	'organisations',
	{
		id: text('id').primaryKey(),
		kind: text('kind', { enum: ORGANISATION_KINDS }).notNull(),
		name: text('name').notNull(),
		/** The name without case or accents, for search. */
		foldedName: text('folded_name').notNull(),
		siren: text('siren'),
		siret: text('siret'),
		/** INSEE code of a commune, department or region; SIREN of an EPCI stands in `siren`. */
		code: text('code'),
		department: text('department'),
		population: integer('population'),
		website: text('website').notNull().default(''),
		notes: text('notes').notNull().default(''),
		demo: flag('demo').notNull().default(false),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		revision: revision()
	},
	(table) => [
		index('organisations_by_name').on(table.foldedName),
		index('organisations_by_siren').on(table.siren),
		index('organisations_by_code').on(table.kind, table.code),
		oneOf('organisation_kind', table.kind, ORGANISATION_KINDS)
	]
);

export const contacts = sqliteTable(
	'contacts',
	{
		id: text('id').primaryKey(),
		organisationId: text('organisation_id')
			.notNull()
			.references(() => organisations.id, { onDelete: 'cascade' }),
		givenName: text('given_name').notNull().default(''),
		familyName: text('family_name').notNull(),
		foldedName: text('folded_name').notNull(),
		/** Lower case; null while unknown. */
		email: text('email'),
		phone: text('phone').notNull().default(''),
		position: text('position').notNull().default(''),
		/** The language we write to this person in. */
		locale: text('locale').notNull().default('fr'),
		notes: text('notes').notNull().default(''),
		demo: flag('demo').notNull().default(false),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		revision: revision()
	},
	(table) => [
		index('contacts_by_organisation').on(table.organisationId),
		index('contacts_by_email').on(table.email),
		index('contacts_by_name').on(table.foldedName)
	]
);

/** What a person was called and reached by before a change: to be shown, and erased, with them. */
export const formerNames = sqliteTable(
	'former_names',
	{
		contactId: text('contact_id')
			.notNull()
			.references(() => contacts.id, { onDelete: 'cascade' }),
		givenName: text('given_name').notNull(),
		familyName: text('family_name').notNull(),
		email: text('email')
	},
	(table) => [index('former_names_by_contact').on(table.contactId)]
);
