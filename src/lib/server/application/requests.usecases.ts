import { millisecondsInMinute } from 'date-fns/constants';
import { addDays } from '#lib/domain/time/plain-date.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import { approveMessages } from './approval.ts';
import type { Ports } from './ports/ports.ts';
import { isWork, reconcileRequests, requestWork } from './reconcile-requests.ts';

/** Masterclasses held longer ago need no letter any more; days. */
const LOOK_BACK = 30;

/**
 * What a masterclass sends on its own leaves so long after it was last written: a slip of the hand
 * that changes a date or a place can be mended first. Milliseconds.
 */
const SECOND_THOUGHTS = 15 * millisecondsInMinute;

/** The letters that time itself asks for. */
export const createRequestUseCases = (ports: Ports) => ({
	/** Writes what has become due, and ticks the tasks whose letters have left; at every tick. */
	prepare: (): void => {
		// A day more or less west of here does not matter so far back.
		const since = addDays(localDateOf(ports.clock.now(), 'UTC'), -LOOK_BACK);
		for (const id of ports.store.read((r) => r.requests.current(since)))
			if (ports.store.read((r) => isWork(requestWork(r, ports, id))))
				ports.store.write((r) => reconcileRequests(r, ports, id));
	},

	/** Approves what is due of the masterclasses that send on their own; by nobody. */
	sendUnattended: async (): Promise<void> => {
		const now = ports.clock.now();
		const drafts = ports.store.read((r) => r.requests.unattended(now, now - SECOND_THOUGHTS));
		if (drafts.length > 0) await approveMessages(ports, drafts, null);
	},

	/**
	 * Approves the letters of every wave that is approved or out: whoever approved the documents has
	 * approved what announces them. They leave once the wave is out.
	 */
	sendWithWaves: async (): Promise<void> => {
		const drafts = ports.store.read((r) => r.requests.withTheirWave(ports.clock.now()));
		for (const [by, theirs] of Map.groupBy(drafts, (draft) => draft.by))
			await approveMessages(ports, theirs, by);
	}
});
