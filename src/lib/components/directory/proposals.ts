import type { Authority } from '#lib/domain/directory/authority.ts';
import type { OrganisationKind } from '#lib/domain/directory/organisation.ts';

/** What can be chosen in the picker, as `/directory/proposals` answers it. */
export type Proposed = {
	/** `org_…` of the directory, or `kind:code` of the public reference. */
	readonly choice: string;
	readonly name: string;
	readonly kind: OrganisationKind;
	readonly department: string | null;
	readonly population: number | null;
	readonly known: boolean;
};

type Known = {
	readonly id: string;
	readonly name: string;
	readonly kind: OrganisationKind;
	readonly department: string | null;
	readonly population: number | null;
};

/** Bodies of the directory first, then the authorities it does not hold yet. */
export const proposedFrom = (found: {
	readonly organisations: readonly Known[];
	readonly authorities: readonly Authority[];
}): Proposed[] => [
	...found.organisations.map(({ id, name, kind, department, population }) => ({
		choice: id,
		name,
		kind,
		department,
		population,
		known: true
	})),
	...found.authorities.map(({ kind, code, name, department, population }) => ({
		choice: `${kind}:${code}`,
		name,
		kind,
		department,
		population,
		known: false
	}))
];
