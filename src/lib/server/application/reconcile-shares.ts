import { factsOf } from '#lib/domain/invitations/facts.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { opensAt, sharesSince, type WantedShare } from '#lib/domain/shares/shares.ts';
import type { ShareSituation } from '#lib/domain/shares/situation.ts';
import { TASK_OF_WAVE, WAVES, waveTimes, type Wave } from '#lib/domain/shares/wave.ts';
import { doneByEvidence } from '#lib/domain/shares/evidence-of-tasks.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { Task } from './ports/timeline.port.ts';

type Reach = Pick<Ports, 'clock' | 'ids'>;

/** All that decides what is shared at a masterclass, as it stands in the caller's transaction. */
export function shareSituation(r: Repositories, masterclass: Masterclass): ShareSituation {
	const tasks = r.tasks.ofMasterclass(masterclass.id);
	const dayOf = (wave: Wave) => taskOf(tasks, TASK_OF_WAVE[wave])?.due ?? masterclass.date;
	return {
		status: masterclass.status,
		sendingMode: masterclass.sendingMode,
		start: factsOf(masterclass).start,
		times: waveTimes(
			{ inspiring: dayOf('inspiring'), authorities: dayOf('authorities') },
			masterclass.timeZone
		),
		waves: r.shares.waves(masterclass.id),
		organisations: r.recruiting
			.cards(masterclass.id)
			.map(({ id, organisationId, organisation, role, stage }) => ({
				participationId: id,
				organisationId,
				name: organisation,
				role,
				stage
			})),
		documents: r.shares.documents(masterclass.id),
		shares: r.shares.ofMasterclass(masterclass.id)
	};
}

/**
 * Brings the shares of a masterclass in line with its documents, its plan and its people: what became
 * ready after a wave is shared, a wave to come knows its instant, and the tasks that these facts prove
 * are ticked. Called inside the transaction of every change of one of those; calling it without need
 * changes nothing.
 */
export function reconcileShares(r: Repositories, ports: Reach, masterclassId: string): void {
	const masterclass = r.masterclasses.find(masterclassId);
	if (!masterclass) return;
	const situation = shareSituation(r, masterclass);
	const now = ports.clock.now();
	insertShares(r, ports, masterclassId, sharesSince(situation), now);
	for (const wave of WAVES) {
		const at = opensAt(situation, wave);
		if (at !== r.shares.waves(masterclassId)[wave].opensAt)
			r.shares.setWave(masterclassId, wave, { opensAt: at });
	}
	tickByEvidence(r, masterclass, situation, now);
}

/** Makes versions readable, all at the one instant of the act. */
export function insertShares(
	r: Repositories,
	{ ids }: Pick<Ports, 'ids'>,
	masterclassId: string,
	wanted: readonly WantedShare[],
	now: number
): void {
	for (const { wave, versionId, participationId, added } of wanted)
		r.shares.insert({
			id: ids.next('shr'),
			masterclassId,
			wave,
			versionId,
			participationId,
			added,
			sharedAt: now
		});
}

/**
 * Ticks the tasks that the documents themselves prove done, and unticks what only the application
 * ticked once that is no longer so. What a person ticked stays.
 */
function tickByEvidence(
	r: Repositories,
	masterclass: Masterclass,
	situation: ShareSituation,
	now: number
): void {
	if (masterclass.status !== 'planned') return;
	const tasks = r.tasks.ofMasterclass(masterclass.id);
	for (const [key, proved] of Object.entries(doneByEvidence(situation))) {
		const task = taskOf(tasks, key);
		if (!task || (task.doneAt !== null) === proved) continue;
		if (task.doneBy !== null) continue;
		r.tasks.update(task.id, task.revision, {
			doneAt: proved ? now : null,
			doneBy: null,
			updatedAt: now
		});
	}
}

const taskOf = (tasks: readonly Task[], key: string): Task | undefined =>
	tasks.find((task) => task.key === key);
