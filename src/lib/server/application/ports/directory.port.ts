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
