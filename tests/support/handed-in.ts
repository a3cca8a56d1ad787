import type { Content } from '#lib/domain/faisceau/content.ts';
import type { FaisceauState } from '#lib/domain/faisceau/faisceau.ts';
import type { Store } from '#lib/server/application/ports/ports.ts';
import { completeContent } from './faisceau.ts';

/** A company's document, handed in as its next version; begun if need be. */
export const handIn = (
	{ store, clock }: { store: Store; clock: { now(): number } },
	participationId: string,
	facts: {
		readonly content?: Content;
		readonly state?: FaisceauState;
		readonly accepted?: boolean;
	} = {}
): { faisceauId: string; versionId: string } =>
	store.write((r) => {
		const content = facts.content ?? completeContent;
		const now = clock.now();
		const participation = r.participations.find(participationId);
		if (!participation) throw new Error('no such company');
		const faisceauId = participationId.replace('par', 'fai');
		r.faisceaux.insert({
			id: faisceauId,
			masterclassId: participation.masterclassId,
			participationId,
			state: 'draft',
			lateAllowed: false,
			consent: null,
			consentAt: null,
			consentBy: null,
			heldAt: null,
			reopenedAt: null,
			createdAt: now,
			updatedAt: now,
			revision: 1
		});
		const number = r.faisceaux.versions({ faisceauId }).length + 1;
		const versionId = `${faisceauId.replace('fai', 'ver')}_${number}`;
		const accepted = facts.accepted ?? true;
		r.faisceaux.insertVersion({
			id: versionId,
			faisceauId,
			number,
			content,
			submittedAt: now,
			submittedBy: null,
			late: false,
			acceptedAt: accepted ? now : null
		});
		r.faisceaux.update(faisceauId, r.faisceaux.find(faisceauId)?.revision ?? 0, {
			state: facts.state ?? (accepted ? 'accepted' : 'submitted'),
			consent: content.consent,
			consentAt: now
		});
		return { faisceauId, versionId };
	});
