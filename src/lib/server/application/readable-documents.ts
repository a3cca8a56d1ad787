import { SPACE_STAGES } from '#lib/domain/access/guest-rights.ts';
import { visibleTo, type Visible } from '#lib/domain/faisceau/visible.ts';
import { sharesWanted } from '#lib/domain/shares/shares.ts';
import { waveOf, type Wave } from '#lib/domain/shares/wave.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { SharedVersion } from './ports/share.port.ts';
import { shareSituation } from './reconcile-shares.ts';
import type { GuestScope } from './scope.ts';
import { masterclassOf } from './transaction.ts';

/**
 * What was shared with a guest's organisation, each document's newest version first; and for an
 * organiser who looks ahead of a wave, what it would share as things stand.
 */
export const readableDocuments = (
	r: Repositories,
	ports: Pick<Ports, 'clock'>,
	scope: GuestScope,
	faisceauId?: string
): SharedVersion[] => {
	const wave = waveOf(scope.role);
	if (wave === null) return [];
	const shared = r.shares.readable(scope.participationId, faisceauId);
	return scope.preview && aheadOf(r, scope, wave)
		? [...ahead(r, ports, scope, wave, faisceauId), ...shared]
		: shared;
};

const aheadOf = (r: Repositories, scope: GuestScope, wave: Wave): boolean =>
	r.shares.opened(scope.masterclassId)[wave] === null &&
	SPACE_STAGES.indexOf(scope.stage) >= SPACE_STAGES.indexOf(`${wave}-shared`) &&
	scope.stage !== 'over' &&
	scope.stage !== 'cancelled';

const ahead = (
	r: Repositories,
	ports: Pick<Ports, 'clock'>,
	scope: GuestScope,
	wave: Wave,
	faisceauId?: string
): SharedVersion[] => {
	const situation = shareSituation(r, masterclassOf(r, scope.masterclassId));
	return sharesWanted(situation, wave)
		.filter(
			(share) =>
				share.participationId === scope.participationId &&
				(faisceauId === undefined || share.faisceauId === faisceauId)
		)
		.flatMap((share) => {
			const version = r.faisceaux.findVersion(share.versionId);
			const document = situation.documents.find(
				({ faisceau }) => faisceau?.id === share.faisceauId
			);
			if (!version || !document) return [];
			const { id: versionId, number, submittedAt, content } = version;
			return [
				{
					shareId: '',
					wave,
					sharedAt: ports.clock.now(),
					faisceauId: share.faisceauId,
					company: document.company,
					companyId: document.participationId,
					versionId,
					number,
					submittedAt,
					content
				}
			];
		});
};

/** Whether documents may be shown: after the promise, or to an organiser who looks. */
export const readAfterPromise = (r: Repositories, scope: GuestScope): boolean =>
	scope.preview || r.shares.acknowledgedAt(scope.participantId) !== null;

/** A document in the newest version that was shared, as far as its reader may see it. */
export type ReadableDocument = Omit<SharedVersion, 'content'> & { readonly visible: Visible };

/** Every document that a guest may read, the newest version of each. */
export const latestDocuments = (
	r: Repositories,
	ports: Pick<Ports, 'clock'>,
	scope: GuestScope
): ReadableDocument[] => {
	const seen = new Set<string>();
	return readableDocuments(r, ports, scope).flatMap(({ content, ...version }) => {
		const visible = visibleTo(content, version.wave);
		if (visible === null || seen.has(version.faisceauId)) return [];
		seen.add(version.faisceauId);
		return [{ ...version, visible }];
	});
};
