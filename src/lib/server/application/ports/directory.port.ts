import type { Authority, AuthorityKind } from '#lib/domain/directory/authority.ts';
import type { Contact, Organisation } from '#lib/domain/directory/organisation.ts';

export type OrganisationRepository = {
	find(id: string): Organisation | null;
	insert(organisation: Organisation): void;
	/** Saves if nobody saved since `revision`; raises the revision. */
	update(
		id: string,
		revision: number,
		changes: Partial<Omit<Organisation, 'id' | 'createdAt' | 'revision'>>
	): boolean;
};

export type ContactRepository = {
	find(id: string): Contact | null;
	ofOrganisation(organisationId: string): Contact[];
	insert(contact: Contact): void;
	update(
		id: string,
		revision: number,
		changes: Partial<Omit<Contact, 'id' | 'createdAt' | 'revision'>>
	): boolean;
};

/** Search in the public reference of French authorities. */
export type AuthoritySearch = {
	/**
	 * Found as one types: each word typed begins a word of the name, a kind, an INSEE or postal code
	 * or a SIREN; the closest and largest first. Accents and case do not matter.
	 */
	search(typed: string, limit: number): Authority[];
	find(kind: AuthorityKind, code: string): Authority | null;
};
