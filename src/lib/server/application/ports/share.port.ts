import type { Wave } from '#lib/domain/shares/wave.ts';

/** What was shared with whom. Epoch milliseconds. */
export type ShareRepository = {
	/** When each wave of a masterclass went out; null while it has not. */
	opened(masterclassId: string): Readonly<Record<Wave, number | null>>;
};
