import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import {
	mayWrite,
	NEW_FILING,
	type Moment,
	type WriteRefusal
} from '#lib/domain/faisceau/faisceau.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { momentOf } from './faisceau-content.ts';
import type { Faisceau } from './ports/faisceau.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { GuestScope } from './scope.ts';
import { recordByGuest, spaceOwnerOf } from './transaction.ts';

/** Why a company cannot write now; `read-only`: its space lets nobody write at this stage. */
export type Frozen = WriteRefusal | 'read-only';

/** Null when the company may write its document, begun or not; an organiser who looks sees the same. */
export const frozenFor = (
	scope: GuestScope,
	faisceau: Faisceau | null,
	moment: Moment
): Frozen | null => {
	if (!mayGuest(scope, 'own-faisceau', 'write')) return 'read-only';
	const writable = mayWrite(faisceau ?? NEW_FILING, moment);
	return writable.ok ? null : writable.reason;
};

/** The company's document if this guest may write it now; null while it is not begun. */
export const openFor = (
	r: Repositories,
	ports: Pick<Ports, 'clock'>,
	scope: GuestScope
): Result<Faisceau | null, Frozen> => {
	const faisceau = r.faisceaux.ofParticipation(scope.participationId);
	const moment = momentOf(r, ports, scope.masterclassId);
	const frozen = scope.preview ? 'read-only' : frozenFor(scope, faisceau, moment);
	return frozen === null ? accepted(faisceau) : refused(frozen);
};

/** Begins a company's document, with its line of history. */
export function begin(
	r: Repositories,
	ports: Pick<Ports, 'clock' | 'ids'>,
	scope: GuestScope
): Faisceau {
	const now = ports.clock.now();
	const faisceau: Faisceau = {
		...NEW_FILING,
		id: ports.ids.next('fsc'),
		masterclassId: scope.masterclassId,
		participationId: scope.participationId,
		consent: null,
		consentAt: null,
		consentBy: null,
		heldAt: null,
		reopenedAt: null,
		createdAt: now,
		updatedAt: now,
		revision: 1
	};
	if (!r.faisceaux.insert(faisceau))
		throw new Error(`${scope.participationId} has a document already`);
	recordByGuest(r, ports, spaceOwnerOf(r, scope), 'faisceau-begun');
	return faisceau;
}

/** The given name of who wrote something; null once that person was erased. */
export const writerName = (r: Repositories, participantId: string | null): string | null =>
	participantId === null ? null : (r.spaces.find(participantId)?.givenName ?? null);
