import type { MasterclassRight, OrganiserRole } from '#lib/domain/access/rights.ts';

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
