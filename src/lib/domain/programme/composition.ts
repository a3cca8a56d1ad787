/** Organisations around the table; a composition counts organisations, participants count persons. */
export type Composition = {
	readonly authorities: number;
	readonly companies: number;
	/** Second and further persons of one organisation. */
	readonly extra: number;
};

/** One inspiring structure and one facilitator always sit at the table (sheet). */
const ALWAYS_THERE = 2;

/** The composition a head count starts with: as many buyers as companies (sheet). */
export function compositionFor(participants: number): Composition {
	const learners = participants - ALWAYS_THERE;
	return { authorities: Math.ceil(learners / 2), companies: Math.floor(learners / 2), extra: 0 };
}

export const participantsOf = ({ authorities, companies, extra }: Composition): number =>
	authorities + companies + ALWAYS_THERE + extra;
