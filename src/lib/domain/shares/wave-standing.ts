import { isApproved, openWave, readinessOf, type Readiness, type WaveRefusal } from './shares.ts';
import type { ShareSituation } from './situation.ts';
import type { Wave } from './wave.ts';

/** Where a wave stands for an organiser. */
export type WaveState =
	| 'opened'
	/** It went out, and is held since: nothing new is shared. */
	| 'opened-held'
	| 'held'
	/** It goes out on its day. */
	| 'approved'
	/** The masterclass sends on its own. */
	| 'automatic'
	| 'to-approve'
	/** Its day has come and it did not go out. */
	| 'overdue';

export type WaveStanding = {
	readonly state: WaveState;
	/** Why it cannot be sent now; null when it can. */
	readonly refusal: WaveRefusal | null;
	/** How many documents stand where, of those expected. */
	readonly documents: Readonly<Partial<Record<Readiness, number>>>;
	/** Documents that went out, and were taken back from all who read them: they count as no other. */
	readonly takenBack: number;
};

/** Where a wave stands, and whether somebody can send it now. */
export function waveStanding(situation: ShareSituation, wave: Wave, now: number): WaveStanding {
	const sent = openWave(situation, wave, now, 'organiser');
	const documents: Partial<Record<Readiness, number>> = {};
	let takenBack = 0;
	for (const document of situation.documents) {
		const readiness = readinessOf(document, wave);
		const shares = situation.shares.filter(
			(share) => share.wave === wave && share.faisceauId === document.faisceau?.id
		);
		if (shares.length > 0 && shares.every(({ revokedAt }) => revokedAt !== null)) takenBack += 1;
		else if (readiness !== null) documents[readiness] = (documents[readiness] ?? 0) + 1;
	}
	return {
		state: stateOf(situation, wave, now),
		refusal: sent.ok ? null : sent.reason,
		documents,
		takenBack
	};
}

function stateOf(situation: ShareSituation, wave: Wave, now: number): WaveState {
	const { openedAt, heldAt } = situation.waves[wave];
	if (openedAt !== null) return heldAt === null ? 'opened' : 'opened-held';
	if (heldAt !== null) return 'held';
	if (situation.times[wave] <= now) return 'overdue';
	if (!isApproved(situation, wave)) return 'to-approve';
	return situation.waves[wave].approvedAt === null ? 'automatic' : 'approved';
}
