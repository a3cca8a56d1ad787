import { visibleTo } from '#lib/domain/faisceau/visible.ts';
import { firstOffer, type SaidOfSolution } from '#lib/domain/matching/first-offer.ts';
import { originOf, type OfferOrigin } from '#lib/domain/matching/offer-origin.ts';
import type { Ports, Repositories } from './ports/ports.ts';

const nothing: SaidOfSolution = { name: '', pitch: '', description: '', families: [] };

/** What authorities may read of the solution in a version of a document; null when it is not there. */
const saidInDocument = (r: Repositories, versionId: string): SaidOfSolution | null => {
	const version = r.faisceaux.findVersion(versionId);
	const answers = version && visibleTo(version.content, 'authorities')?.answers;
	if (!answers) return null;
	return {
		name: answers.solutionName ?? '',
		pitch: answers.pitch ?? '',
		description: answers.description ?? '',
		families: answers.needsAimed ?? []
	};
};

const saidInCall = (r: Repositories, proposalId: string): SaidOfSolution | null => {
	const content = r.calls.findProposal(proposalId)?.content;
	return content?.kind === 'solution'
		? { ...nothing, pitch: content.pitch, families: content.families }
		: null;
};

const said = (r: Repositories, { source, sourceId }: OfferOrigin): SaidOfSolution | null => {
	if (sourceId === null) return null;
	return source === 'document' ? saidInDocument(r, sourceId) : saidInCall(r, sourceId);
};

/**
 * Brings what companies offer in line with what they said of it elsewhere, so that nobody types it
 * twice: written from the document that authorities may read, or from the answer to a public call;
 * rewritten with a new version; taken away once the document is taken back, no more agreed to, or
 * erased. What an organiser wrote or imported is never touched. Called inside the transaction of every
 * change of one of those; calling it without need changes nothing.
 *
 * @param masterclassId of which the companies may get a first offer; null: only offers there are
 */
export const reconcileOffers = (
	r: Repositories,
	ports: Pick<Ports, 'clock'>,
	masterclassId: string | null
): void => {
	for (const { organisationId, origin, ...elsewhere } of r.matching.saidElsewhere(masterclassId)) {
		const wanted = originOf(origin, elsewhere);
		if (wanted?.source === origin?.source && wanted?.sourceId === origin?.sourceId) continue;
		const words = wanted && said(r, wanted);
		if (wanted === null || words === null) {
			r.matching.removeOffer(organisationId);
			continue;
		}
		r.matching.saveOffer(
			{ ...firstOffer(words), ...wanted, organisationId, updatedAt: ports.clock.now() },
			r.matching.offer(organisationId)?.revision ?? 0
		);
	}
};
