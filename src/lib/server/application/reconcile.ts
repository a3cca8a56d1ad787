import { reconcileOffers } from './first-offer.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileInvitations } from './reconcile-invitations.ts';
import { reconcileShares } from './reconcile-shares.ts';
import { reconcileRequests } from './reconcile-requests.ts';

type Outside = Pick<Ports, 'clock' | 'ids' | 'settings'>;

/** Brings the outbox in line with a masterclass: the calendars, and the letters. */
export function reconcileMessages(r: Repositories, ports: Outside, id: string): void {
	reconcileInvitations(r, ports, id);
	reconcileRequests(r, ports, id);
}

/**
 * Brings what follows from a masterclass in line with it: the calendars, the shared documents, what
 * companies offer by them, and the letters that tell of all that.
 * Called inside the transaction of each change.
 */
export function reconcileMasterclass(r: Repositories, ports: Outside, id: string): void {
	reconcileInvitations(r, ports, id);
	reconcileShares(r, ports, id);
	reconcileOffers(r, ports, id);
	reconcileRequests(r, ports, id);
}

/** After a change of a contact: every masterclass they take part in. */
export function reconcileContact(r: Repositories, ports: Outside, contactId: string): void {
	for (const id of r.participations.masterclassesOfContact(contactId))
		reconcileMasterclass(r, ports, id);
}
