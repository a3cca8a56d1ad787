import type { Authority, AuthorityKind } from '#lib/domain/directory/authority.ts';
import type {
	Contact,
	Organisation,
	OrganisationKind
} from '#lib/domain/directory/organisation.ts';
import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';

export type OrganisationRepository = {
	find(id: string): Organisation | null;
	/** The body of the public reference: by SIREN, else by kind and code. */
	findAuthority(authority: Authority): Organisation | null;
	all(): Organisation[];
	insert(organisation: Organisation): void;
	/** Saves if nobody saved since `revision`; raises the revision. */
	update(
		id: string,
		revision: number,
		changes: Partial<Omit<Organisation, 'id' | 'createdAt' | 'revision'>>
	): boolean;
	/** With its contacts; throws while it takes part in a masterclass. */
	remove(id: string): void;
};

export type ContactRepository = {
	find(id: string): Contact | null;
	all(): Contact[];
	ofOrganisation(organisationId: string): Contact[];
	insert(contact: Contact): void;
	update(
		id: string,
		revision: number,
		changes: Partial<Omit<Contact, 'id' | 'createdAt' | 'revision'>>
	): boolean;
	/** Throws while the person takes part in a masterclass. */
	remove(id: string): void;
};

/** What is looked for in the list of organisations: folded words, each with its readings. */
export type DirectoryQuery = {
	/** All words must be found, each in one of its readings. */
	readonly words: readonly (readonly string[])[];
	/** Organisations found otherwise: they are listed whatever the words. */
	readonly alsoIds: readonly string[];
	readonly kind: OrganisationKind | null;
	readonly offset: number;
	readonly limit: number;
};

export type DirectoryLine = Pick<
	Organisation,
	'id' | 'kind' | 'name' | 'siren' | 'code' | 'department' | 'population' | 'demo'
> & { readonly contacts: number };

/** One participation of an organisation, for its history. */
export type PastParticipation = {
	readonly id: string;
	readonly masterclassId: string;
	readonly title: string;
	/** Local day, `YYYY-MM-DD`. */
	readonly date: string;
	readonly role: ParticipationRole;
	readonly stage: Stage;
};

/** Reads made for the directory's screens. */
export type DirectoryView = {
	/** By name; one query for a page and its total. Contacts' names and addresses count as words. */
	list(query: DirectoryQuery): { readonly lines: DirectoryLine[]; readonly total: number };
	/** Where an organisation takes part, among the masterclasses an organiser may look at. */
	history(organisationId: string, userId: string): PastParticipation[];
	/** In how many masterclasses, whoever may look at them. */
	participations(organisationId: string): number;
	/** In how many masterclasses a person takes part or holds an invitation. */
	commitments(contactId: string): number;
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
