import { namedDetails } from '#lib/domain/directory/details.ts';
import { DEMO_OFFERS } from './demo-offers.ts';
import { insertOrganisation } from './directory-entries.ts';
import type { Ports } from './ports/ports.ts';

/** Puts the invented companies in the directory with what they offer, marked. */
export const fillDirectory = (ports: Ports): void =>
	ports.store.write((r) => {
		const origin = { source: 'organiser', sourceId: null } as const;
		const updatedAt = ports.clock.now();
		for (const [name, offer] of Object.entries(DEMO_OFFERS)) {
			const organisationId = insertOrganisation(r, ports, namedDetails('company', name), true);
			r.matching.saveOffer({ ...offer, ...origin, organisationId, updatedAt }, 0);
		}
	});
