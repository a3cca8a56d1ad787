import { openWave, type WaveRefusal } from '#lib/domain/shares/shares.ts';
import type { Share } from '#lib/domain/shares/situation.ts';
import type { Wave } from '#lib/domain/shares/wave.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { createReaderCopies } from './reader-copies.ts';
import { insertShares, shareSituation } from './reconcile-shares.ts';
import { reconcileRequests } from './reconcile-requests.ts';
import { reconcileMasterclass } from './reconcile.ts';
import type { MasterclassScope } from './scope.ts';
import { createSharedDocuments } from './shared-documents.ts';
import { masterclassOf, record } from './transaction.ts';

type Edit = MasterclassScope<'edit'>;

/** What is taken back or given again: one company's document, or all that a wave brought. */
export type SharedPart = { readonly wave: Wave; readonly faisceauId: string | null };

/** The two waves in which companies' documents become readable. */
export const createShareUseCases = (ports: Ports) => {
	const open = (
		r: Repositories,
		masterclassId: string,
		wave: Wave,
		by: 'itself' | 'organiser',
		alone = false
	): Result<number, WaveRefusal> => {
		const now = ports.clock.now();
		const situation = shareSituation(r, masterclassOf(r, masterclassId));
		const opened = openWave(situation, wave, now, by, alone);
		if (!opened.ok) return opened;
		insertShares(r, ports, masterclassId, opened.value, now);
		r.shares.setWave(masterclassId, wave, {
			openedAt: now,
			opensAt: null,
			heldAt: null,
			heldBy: null
		});
		reconcileMasterclass(r, ports, masterclassId);
		return accepted(new Set(opened.value.map(({ faisceauId }) => faisceauId)).size);
	};

	/** One decision about a wave, with its line of history. */
	const decide = (
		scope: Edit,
		wave: Wave,
		kind: string,
		decision: (r: Repositories, now: number) => Result<null, WaveRefusal>
	): Result<null, WaveRefusal> =>
		ports.store.write((r) => {
			const done = decision(r, ports.clock.now());
			if (!done.ok) return done;
			record(r, ports, scope, kind, { wave });
			reconcileMasterclass(r, ports, scope.masterclassId);
			return done;
		});

	const sharesOf = (r: Repositories, scope: Edit, { wave, faisceauId }: SharedPart): Share[] =>
		r.shares
			.ofMasterclass(scope.masterclassId)
			.filter((one) => one.wave === wave && (faisceauId === null || one.faisceauId === faisceauId));

	return {
		...createSharedDocuments(ports),
		copies: createReaderCopies(ports),

		/**
		 * The wave goes out on its day, with the letters that announce it; before that it can be held or
		 * approved no longer.
		 */
		approve: (scope: Edit, wave: Wave) =>
			decide(scope, wave, 'wave-approved', (r, now) => {
				if (r.shares.waves(scope.masterclassId)[wave].openedAt !== null) return refused('opened');
				r.shares.setWave(scope.masterclassId, wave, {
					approvedAt: now,
					approvedBy: scope.organiser.userId
				});
				return accepted(null);
			}),

		/** Nothing of the wave goes out, nor anything more once it went out, until it is released. */
		hold: (scope: Edit, wave: Wave) =>
			decide(scope, wave, 'wave-held', (r, now) => {
				r.shares.setWave(scope.masterclassId, wave, {
					heldAt: now,
					heldBy: scope.organiser.userId
				});
				return accepted(null);
			}),

		release: (scope: Edit, wave: Wave) =>
			decide(scope, wave, 'wave-released', (r) => {
				r.shares.setWave(scope.masterclassId, wave, { heldAt: null, heldBy: null });
				return accepted(null);
			}),

		/**
		 * Opens the wave at once, held or not; its letters leave.
		 *
		 * @param alone the organiser confirmed that no inspiring structure reads before the authorities
		 * @returns how many documents became readable
		 */
		sendNow: (scope: Edit, wave: Wave, alone = false): Result<number, WaveRefusal> =>
			ports.store.write((r) => {
				const opened = open(r, scope.masterclassId, wave, 'organiser', alone);
				if (!opened.ok) return opened;
				r.shares.setWave(scope.masterclassId, wave, {
					approvedAt: ports.clock.now(),
					approvedBy: scope.organiser.userId
				});
				record(r, ports, scope, 'wave-opened', { wave, documents: opened.value, byHand: true });
				return opened;
			}),

		/**
		 * Takes back what a wave shared; who reads it finds it gone. A whole wave is held as well, so that
		 * nothing of it comes back by itself.
		 *
		 * @returns how many organisations lose a document
		 */
		revoke: (scope: Edit, part: SharedPart): Result<number, 'nothing-shared'> =>
			ports.store.write((r) => {
				const standing = sharesOf(r, scope, part).filter(({ revokedAt }) => revokedAt === null);
				if (standing.length === 0) return refused('nothing-shared');
				const now = ports.clock.now();
				r.shares.revoke(
					standing.map(({ id }) => id),
					now
				);
				if (part.faisceauId === null)
					r.shares.setWave(scope.masterclassId, part.wave, {
						heldAt: now,
						heldBy: scope.organiser.userId
					});
				record(r, ports, scope, 'share-revoked', { ...part });
				reconcileRequests(r, ports, scope.masterclassId);
				return accepted(new Set(standing.map(({ participationId }) => participationId)).size);
			}),

		/**
		 * Gives back what was taken, and what became ready since. Of a whole wave, what was taken with it:
		 * a document that was taken back by itself before stays so.
		 */
		restore: (scope: Edit, part: SharedPart): Result<null, 'nothing-revoked'> =>
			ports.store.write((r) => {
				const revoked = sharesOf(r, scope, part).filter(({ revokedAt }) => revokedAt !== null);
				if (revoked.length === 0) return refused('nothing-revoked');
				const last = Math.max(...revoked.map(({ revokedAt }) => revokedAt ?? 0));
				const gone =
					part.faisceauId === null
						? revoked.filter(({ revokedAt }) => revokedAt === last)
						: revoked;
				r.shares.revoke(
					gone.map(({ id }) => id),
					null
				);
				if (part.faisceauId === null)
					r.shares.setWave(scope.masterclassId, part.wave, { heldAt: null, heldBy: null });
				record(r, ports, scope, 'share-restored', { ...part });
				reconcileMasterclass(r, ports, scope.masterclassId);
				return accepted(null);
			}),

		/**
		 * Opens every wave whose instant has come, each in a transaction of its own: all of it or nothing,
		 * once, however late. One that cannot open stays shut until something about it changes.
		 */
		openDue: (): void => {
			const now = ports.clock.now();
			if (!ports.store.read((r) => r.shares.isDue(now))) return;
			for (const { masterclassId, wave } of ports.store.read((r) => r.shares.due(now)))
				ports.store.write((r) => {
					const opened = open(r, masterclassId, wave, 'itself');
					if (!opened.ok) return shut(r, masterclassId, wave, opened.reason);
					r.activities.append({
						id: ports.ids.next('act'),
						masterclassId,
						userId: null,
						at: now,
						kind: 'wave-opened',
						details: { wave, documents: opened.value, byHand: false }
					});
				});
		}
	};

	/**
	 * What was to go out and could not. An approval was given for documents on a day: where there were
	 * none, somebody looks again.
	 */
	function shut(r: Repositories, masterclassId: string, wave: Wave, reason: WaveRefusal): void {
		if (reason === 'not-due') return reconcileMasterclass(r, ports, masterclassId);
		const again = reason === 'nothing-ready' || reason === 'nobody-reads';
		r.shares.setWave(masterclassId, wave, {
			opensAt: null,
			...(again ? { approvedAt: null, approvedBy: null } : {})
		});
		ports.log.warn({ masterclassId, wave, reason }, 'a wave did not open');
	}
};
