/** Kinds of bodies the directory holds; the first four come from the public reference of territories. */
export const ORGANISATION_KINDS = [
	'commune',
	'epci',
	'department',
	'region',
	/** Syndicat mixte, établissement public… that is none of the above. */
	'public-body',
	'company',
	/** Network, cluster, agency that coaches buyers. */
	'network',
	'association',
	'other'
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export type Organisation = {
	readonly id: string;
	readonly kind: OrganisationKind;
	readonly name: string;
	readonly foldedName: string;
	readonly siren: string | null;
	readonly siret: string | null;
	readonly code: string | null;
	readonly department: string | null;
	readonly population: number | null;
	readonly website: string;
	readonly notes: string;
	readonly demo: boolean;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly revision: number;
};

export type Contact = {
	readonly id: string;
	readonly organisationId: string;
	readonly givenName: string;
	readonly familyName: string;
	readonly foldedName: string;
	readonly email: string | null;
	readonly phone: string;
	readonly position: string;
	readonly locale: string;
	readonly notes: string;
	readonly demo: boolean;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly revision: number;
};
