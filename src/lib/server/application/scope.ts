import type { SpaceStage } from '#lib/domain/access/guest-rights.ts';
import type { MasterclassRight, OrganiserRole } from '#lib/domain/access/rights.ts';
import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';

declare const proof: unique symbol;

/** A signed-in organiser: proof that the session was checked. Made by {@link file://./access.usecases.ts}. */
export type OrganiserScope = {
	readonly [proof]: 'organiser';
	readonly userId: string;
	readonly sessionId: string;
	readonly name: string;
	readonly email: string;
	readonly locale: string;
};

/**
 * An organiser in front of one masterclass, with a right that was checked. A use case that changes
 * something takes `MasterclassScope<'edit'>`, one that shows something `MasterclassScope<'look'>`.
 */
export type MasterclassScope<Right extends MasterclassRight = 'look'> = {
	readonly [proof]: 'masterclass';
	readonly rights: { readonly [R in Right]: true };
	readonly masterclassId: string;
	readonly role: OrganiserRole;
	readonly organiser: OrganiserScope;
};

/**
 * Somebody inside one space: the guest, or an organiser who looks at it as the guest sees it. What a
 * scope may do stands in the table of {@link file://./../../domain/access/guest-rights.ts}.
 */
export type GuestScope = {
	readonly [proof]: 'guest';
	readonly sessionId: string;
	/** The space: one person at one masterclass. */
	readonly participantId: string;
	readonly participationId: string;
	readonly masterclassId: string;
	readonly contactId: string;
	readonly role: ParticipationRole;
	readonly stage: SpaceStage;
	/** An organiser looks; nothing may be written, not even an access record. */
	readonly preview: boolean;
};
