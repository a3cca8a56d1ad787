/** Work that comes back: run at once, then `every` milliseconds after it ended, until stopped. */
export type Loop = {
	/** Starts no new round, and waits for the one under way. */
	stop(): Promise<void>;
};

/**
 * Repeats work in this process. A round never overlaps the next; a fault is reported and the loop
 * goes on.
 *
 * @param every milliseconds between the end of a round and the next
 */
export const startLoop = (
	work: (stopping: () => boolean) => Promise<void>,
	every: number,
	report: (error: unknown) => void
): Loop => {
	let stopping = false;
	let timer: NodeJS.Timeout | undefined;
	let round: Promise<void> = Promise.resolve();

	const run = () => {
		round = work(() => stopping)
			.catch(report)
			.then(() => {
				if (!stopping) timer = setTimeout(run, every);
			});
	};
	run();

	return {
		stop: async () => {
			stopping = true;
			clearTimeout(timer);
			await round;
		}
	};
};
