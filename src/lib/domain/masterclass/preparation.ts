type Step = { readonly phase: string; readonly done: boolean };

/**
 * How much of the preparation is done, from 0 to 1: the tasks up to the day itself, not what
 * follows it. Nothing to prepare is all done.
 */
export function preparationDone(tasks: readonly Step[]): number {
	const before = tasks.filter((task) => task.phase !== 'follow-up');
	if (before.length === 0) return 1;
	return before.filter((task) => task.done).length / before.length;
}
