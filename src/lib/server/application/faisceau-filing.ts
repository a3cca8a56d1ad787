import { completenessOf } from '#lib/domain/faisceau/completeness.ts';
import { RECIPIENT_GROUPS, type Consent } from '#lib/domain/faisceau/consent.ts';
import { isLate, submit } from '#lib/domain/faisceau/faisceau.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { contentOf, momentOf } from './faisceau-content.ts';
import { begin, openFor, type Frozen } from './faisceau-writing.ts';
import type { Ports } from './ports/ports.ts';
import { reconcileMasterclass } from './reconcile.ts';
import type { GuestScope } from './scope.ts';
import { recordByGuest, spaceOwnerOf } from './transaction.ts';

/** To whom a company's document may go, and handing it in. */
export const createFaisceauFiling = (ports: Ports) => ({
	/**
	 * Keeps to whom the document may go, when it was said and by whom. While the organiser has the
	 * document a yes can still be taken back, and none given.
	 *
	 * @param revision of the document as it was shown; 0 before it was begun
	 */
	consent: (
		scope: GuestScope,
		revision: number,
		consent: Consent
	): Result<null, Frozen | 'stale'> =>
		ports.store.write((r) => {
			const open = openFor(r, ports, scope);
			const present = r.faisceaux.ofParticipation(scope.participationId);
			const takenBack =
				present !== null &&
				RECIPIENT_GROUPS.every((group) => !consent[group] || present.consent?.[group] === true);
			if (!open.ok && (open.reason === 'read-only' || !takenBack)) return open;
			if (revision !== (present?.revision ?? 0)) return refused('stale');
			const now = ports.clock.now();
			const faisceau = present ?? begin(r, ports, scope);
			r.faisceaux.update(faisceau.id, faisceau.revision, {
				consent,
				consentAt: now,
				consentBy: scope.participantId,
				updatedAt: now
			});
			recordByGuest(r, ports, spaceOwnerOf(r, scope), 'faisceau-consent', { ...consent });
			reconcileMasterclass(r, ports, scope.masterclassId);
			return accepted(null);
		}),

	/**
	 * Hands the document in: what it says is frozen as a version, which never changes again.
	 *
	 * @returns the number of the version
	 */
	submit: (scope: GuestScope): Result<number, Frozen | 'incomplete'> =>
		ports.store.write((r) => {
			const open = openFor(r, ports, scope);
			if (!open.ok) return open;
			if (open.value === null) return refused('incomplete');
			const { id: faisceauId, revision } = open.value;
			const moment = momentOf(r, ports, scope.masterclassId);
			const content = contentOf(r, open.value);
			const filed = submit(open.value, moment, completenessOf(content, moment.today).ready);
			if (!filed.ok) return filed;
			const now = ports.clock.now();
			const number = (r.faisceaux.versions({ faisceauId })[0]?.number ?? 0) + 1;
			const late = isLate(moment);
			r.faisceaux.insertVersion({
				id: ports.ids.next('fsv'),
				faisceauId,
				number,
				content,
				submittedAt: now,
				submittedBy: scope.participantId,
				late,
				acceptedAt: null
			});
			r.faisceaux.update(faisceauId, revision, { ...filed.value, updatedAt: now });
			recordByGuest(r, ports, spaceOwnerOf(r, scope), 'faisceau-submitted', {
				version: number,
				late
			});
			reconcileMasterclass(r, ports, scope.masterclassId);
			return accepted(number);
		})
});
