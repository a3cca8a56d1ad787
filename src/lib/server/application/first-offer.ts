import { firstOffer, type SaidOfSolution } from '#lib/domain/matching/first-offer.ts';
import type { Ports, Repositories } from './ports/ports.ts';

/**
 * Writes what a company offers from what it said of its solution at a masterclass, so that nobody types
 * it twice. An offer that stands already is never touched.
 */
export const writeFirstOffer = (
	r: Repositories,
	ports: Pick<Ports, 'clock'>,
	participationId: string,
	said: SaidOfSolution
): void => {
	const organisationId = r.participations.find(participationId)?.organisationId;
	if (organisationId === undefined || r.matching.offer(organisationId) !== null) return;
	r.matching.saveOffer({ ...firstOffer(said), organisationId, updatedAt: ports.clock.now() }, 0);
};
