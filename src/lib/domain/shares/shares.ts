import { accepted, refused, type Result } from '../shared/result.ts';
import { isClosed } from '../recruiting/board.ts';
import type { CompanyDocument, FiledVersion, ShareSituation, TakingPart } from './situation.ts';
import { waveOf, type Wave } from './wave.ts';

/** Where a company's document stands for one wave. */
export const READINESS = [
	/** It goes out. */
	'ready',
	/** The organiser keeps it back. */
	'held',
	/** The company did not agree to this group. */
	'no-consent',
	/** Handed in, and not looked at by the organiser yet. */
	'unchecked',
	'sent-back',
	/** Found complete once, and given back to the company since: complete again once accepted again. */
	'reopened',
	/** The company still writes, or has not begun. */
	'missing'
] as const;
export type Readiness = (typeof READINESS)[number];

/** A version to share with an organisation. */
export type WantedShare = {
	readonly wave: Wave;
	readonly faisceauId: string;
	readonly versionId: string;
	readonly participationId: string;
	/**
	 * The organisation was given documents before: this comes on top of what its first letter announced,
	 * at its wave or on joining later, and a letter of its own tells of it.
	 */
	readonly added: boolean;
};

/** Why an organisation of the right role receives nothing. */
export type ReaderConflict =
	/** It is a company at this masterclass as well: others wrote in confidence of it. */
	'also-company';

export type Reader = Pick<TakingPart, 'participationId' | 'organisationId' | 'name'> & {
	readonly conflict: ReaderConflict | null;
};

/** The newest version that the organiser found complete: the only one that is ever shared. */
export const acceptedVersion = ({ faisceau }: CompanyDocument): FiledVersion | null =>
	faisceau?.versions.findLast(({ acceptedAt }) => acceptedAt !== null) ?? null;

/**
 * Where a document stands for a wave; null when it is not expected: the company has not confirmed,
 * or will not come.
 */
export function readinessOf(document: CompanyDocument, wave: Wave): Readiness | null {
	const { faisceau, stage } = document;
	if (isClosed(stage)) return null;
	const version = acceptedVersion(document);
	if (faisceau?.state === 'accepted' && version) {
		if (faisceau.held) return 'held';
		return faisceau.consent?.[wave] === true && version.consent?.[wave] === true
			? 'ready'
			: 'no-consent';
	}
	if (stage !== 'confirmed') return null;
	if (faisceau?.state === 'submitted') return 'unchecked';
	if (faisceau?.state === 'sent-back') return 'sent-back';
	return version ? 'reopened' : 'missing';
}

/** The organisations that read in a wave: confirmed, in its role. */
export const readersOf = (situation: ShareSituation, wave: Wave): Reader[] =>
	situation.organisations
		.filter(({ role, stage }) => waveOf(role) === wave && stage === 'confirmed')
		.map(({ participationId, organisationId, name }) => ({
			participationId,
			organisationId,
			name,
			conflict: situation.organisations.some(
				(other) =>
					other.organisationId === organisationId &&
					other.role === 'company' &&
					!isClosed(other.stage)
			)
				? 'also-company'
				: null
		}));

/** Whether anybody may read what a wave brings. */
const isRead = (situation: ShareSituation, wave: Wave): boolean =>
	readersOf(situation, wave).some(({ conflict }) => conflict === null);

/**
 * What a wave still has to share: the newest accepted version of every document that is ready, with
 * every reader who does not have it. What was revoked is not shared again by itself.
 */
export function sharesWanted(situation: ShareSituation, wave: Wave): WantedShare[] {
	const readers = readersOf(situation, wave).filter(({ conflict }) => conflict === null);
	return situation.documents
		.filter((document) => readinessOf(document, wave) === 'ready')
		.flatMap((document) => {
			const version = acceptedVersion(document);
			const { faisceau } = document;
			if (!faisceau || !version) return [];
			return readers.flatMap(({ participationId }): WantedShare[] => {
				const before = situation.shares.filter(
					(share) => share.participationId === participationId
				);
				const settled = before.some(
					(share) =>
						share.faisceauId === faisceau.id &&
						(share.revokedAt !== null || share.number >= version.number)
				);
				if (settled) return [];
				return [
					{
						wave,
						faisceauId: faisceau.id,
						versionId: version.id,
						participationId,
						added: before.length > 0
					}
				];
			});
		});
}

/** Whether a wave goes out on its day without anybody doing more. */
export const isApproved = (situation: ShareSituation, wave: Wave): boolean =>
	situation.waves[wave].approvedAt !== null || situation.sendingMode === 'automatic';

/**
 * When a wave goes out by itself, epoch milliseconds; null when it does not: out already, held, not
 * approved, or the masterclass is not to come any more.
 */
export function opensAt(situation: ShareSituation, wave: Wave): number | null {
	const { heldAt, openedAt } = situation.waves[wave];
	if (situation.status !== 'planned' || heldAt !== null || openedAt !== null) return null;
	return isApproved(situation, wave) ? situation.times[wave] : null;
}

/** Why a wave does not go out. */
export const WAVE_REFUSALS = [
	/** The masterclass was held, cancelled or closed. */
	'not-planned',
	'opened',
	'held',
	'not-approved',
	'not-due',
	/** The session has begun: who was to read ahead did not. */
	'too-late',
	/** The inspiring structure reads before the authorities do (sheet). */
	'first-wave-first',
	/** No inspiring structure can read at all: an organiser may send to the authorities all the same. */
	'nobody-reads-first',
	'nobody-reads',
	'nothing-ready'
] as const;
export type WaveRefusal = (typeof WAVE_REFUSALS)[number];

/**
 * Opens a wave, or says why not. An organiser who sends it now stands for the approval and the day;
 * nothing else is given up for them, but for who reads first where nobody can.
 *
 * @param by the application on the day, or an organiser `now`
 * @param alone the organiser confirmed that the authorities read without an inspiring structure
 */
export function openWave(
	situation: ShareSituation,
	wave: Wave,
	now: number,
	by: 'itself' | 'organiser' = 'itself',
	alone = false
): Result<readonly WantedShare[], WaveRefusal> {
	const { heldAt, openedAt } = situation.waves[wave];
	if (situation.status !== 'planned') return refused('not-planned');
	if (openedAt !== null) return refused('opened');
	if (by === 'itself') {
		if (heldAt !== null) return refused('held');
		if (!isApproved(situation, wave)) return refused('not-approved');
		if (now < situation.times[wave]) return refused('not-due');
		if (now >= situation.start) return refused('too-late');
	}
	if (wave === 'authorities' && situation.waves.inspiring.openedAt === null) {
		if (isRead(situation, 'inspiring')) return refused('first-wave-first');
		if (by === 'itself' || !alone) return refused('nobody-reads-first');
	}
	if (!isRead(situation, wave)) return refused('nobody-reads');
	const shares = sharesWanted(situation, wave);
	return shares.length === 0 ? refused('nothing-ready') : accepted(shares);
}

/** What became ready, or changed, after a wave went out: shared at once, unless the wave is held. */
export function sharesSince(situation: ShareSituation): WantedShare[] {
	if (situation.status !== 'planned' && situation.status !== 'held') return [];
	return (['inspiring', 'authorities'] as const).flatMap((wave) => {
		const { openedAt, heldAt } = situation.waves[wave];
		return openedAt === null || heldAt !== null ? [] : sharesWanted(situation, wave);
	});
}
