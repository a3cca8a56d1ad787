/** What an organiser may be on a masterclass (product.md, "Words"). */
export const ORGANISER_ROLES = ['owner', 'organiser', 'reader'] as const;
export type OrganiserRole = (typeof ORGANISER_ROLES)[number];

/** What can be done to a masterclass. */
export const MASTERCLASS_RIGHTS = ['look', 'edit', 'delete', 'share'] as const;
export type MasterclassRight = (typeof MASTERCLASS_RIGHTS)[number];

/** Who may do what: an owner all, an organiser all but delete and share, a reader only look. */
const RIGHTS: Readonly<Record<OrganiserRole, Readonly<Record<MasterclassRight, boolean>>>> = {
	owner: { look: true, edit: true, delete: true, share: true },
	organiser: { look: true, edit: true, delete: false, share: false },
	reader: { look: true, edit: false, delete: false, share: false }
};

/** Whether a role on a masterclass allows an act; nobody's role allows nothing. */
export const mayOrganiser = (role: OrganiserRole | null, right: MasterclassRight): boolean =>
	role !== null && RIGHTS[role][right];
