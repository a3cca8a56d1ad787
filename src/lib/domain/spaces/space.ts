import type { GuestResource, SpaceStage } from '../access/guest-rights.ts';
import type { ParticipationRole } from '../recruiting/participation.ts';

/** The pages that a space can have beside its first, in the order of its navigation. */
export const SPACE_PAGES = [
	'own-needs',
	'own-faisceau',
	'documents',
	'own-readings',
	'own-questions',
	'questions',
	'own-presentation',
	'needs',
	'own-interests',
	'feedback'
] as const satisfies readonly GuestResource[];
export type SpacePage = (typeof SPACE_PAGES)[number];

/** What stands around every page of a space. */
export type SpaceAround = {
	readonly id: string;
	readonly masterclassId: string;
	readonly name: string;
	readonly organisation: string;
	readonly role: ParticipationRole;
	readonly stage: SpaceStage;
	/** An organiser looks at it as the guest sees it. */
	readonly preview: boolean;
	/** It is shown as it will be at its stage, which has not come. */
	readonly ahead: boolean;
	readonly title: string;
	/** The day of the session in words. */
	readonly day: string;
	readonly place: string;
	/** Whom to write to. */
	readonly organiser: { readonly name: string; readonly address: string } | null;
	/** What this guest may read at this stage. */
	readonly pages: readonly SpacePage[];
};
