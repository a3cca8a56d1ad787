/** A way from one place to another, for so many units, each bringing `gain`. */
export type Way<Meaning> = {
	readonly from: number;
	readonly to: number;
	readonly room: number;
	readonly gain: number;
	/** What it means that a unit goes this way. */
	readonly means?: Meaning;
};

/**
 * The flow from place 0 to place 1 that brings most: what is meant by the ways it fills. Each further
 * unit takes the most gainful way through what room is left (Bellman and Ford; gains may be given back).
 *
 * @param places how many there are
 */
export function richestFlow<Meaning>(places: number, ways: readonly Way<Meaning>[]): Meaning[] {
	const [SOURCE, SINK] = [0, 1];
	const edges = ways.flatMap(({ from, to, room, gain }) => [
		{ from, to, room, gain },
		{ from: to, to: from, room: 0, gain: -gain }
	]);
	for (;;) {
		const gain = new Array<number>(places).fill(-Infinity);
		const by = new Array<number>(places).fill(-1);
		gain[SOURCE] = 0;
		for (let changed = true; changed;) {
			changed = false;
			for (const [index, { from, to, room, gain: more }] of edges.entries()) {
				const reached = (gain[from] ?? -Infinity) + more;
				if (room > 0 && reached > (gain[to] ?? -Infinity)) {
					gain[to] = reached;
					by[to] = index;
					changed = true;
				}
			}
		}
		if (!((gain[SINK] ?? 0) > 0)) break;
		for (let place = SINK; place !== SOURCE;) {
			const index = by[place] ?? -1;
			const edge = edges[index];
			const back = edges[index ^ 1];
			if (!edge || !back) throw new Error('A way through the flow is broken.');
			edge.room--;
			back.room++;
			place = edge.from;
		}
	}
	return ways.flatMap(({ means }, at) =>
		means !== undefined && edges[2 * at]?.room === 0 ? [means] : []
	);
}
