import type { Authority } from './authority.ts';
import { fold, foldPlace } from './fold.ts';
import type { Contact, Organisation } from './organisation.ts';

/** Longest name of a body; official names of joint bodies are long. */
export const ORGANISATION_NAME_MAX = 200;
/** Longest given name and family name together. */
export const PERSON_NAME_MAX = 120;

/** What a person writes about a body; the rest follows. */
export type OrganisationDetails = Pick<
	Organisation,
	'kind' | 'name' | 'siren' | 'siret' | 'code' | 'department' | 'population' | 'website' | 'notes'
>;

export type ContactDetails = Pick<
	Contact,
	'givenName' | 'familyName' | 'email' | 'phone' | 'position' | 'locale' | 'notes'
>;

/** A body's name as it is looked for. */
export const foldedOrganisationName = (name: string): string => foldPlace(name);

/** A person's name as it is looked for: family name first, as lists are sorted. */
export const foldedContactName = (contact: Pick<Contact, 'givenName' | 'familyName'>): string =>
	fold(`${contact.familyName} ${contact.givenName}`);

/** "Zoé Lefèvre". */
export const fullName = (contact: Pick<Contact, 'givenName' | 'familyName'>): string =>
	`${contact.givenName} ${contact.familyName}`.trim();

/** A body of the directory made from the public reference. */
export const detailsOf = (authority: Authority): OrganisationDetails => ({
	kind: authority.kind,
	name: authority.name,
	siren: authority.siren,
	siret: null,
	code: authority.kind === 'epci' ? null : authority.code,
	department: authority.department,
	population: authority.population,
	website: '',
	notes: ''
});

/** A body of which nothing is known yet but its kind and its name. */
export const namedDetails = <Kind extends OrganisationDetails['kind']>(
	kind: Kind,
	name: string
) => ({
	...{ kind, name },
	...{ siren: null, siret: null, code: null, department: null, population: null },
	...{ website: '', notes: '' }
});
