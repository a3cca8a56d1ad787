import type { Grid, Table } from './grid.ts';
import { compareWorth, worthOf, type Worth } from './worth.ts';

/** A table and what it is worth. */
export type Valued = { readonly table: Table; readonly worth: Worth };

/** One participant in the place of another of the same side, and the table that it makes. */
export type Swap = {
	readonly side: keyof Table;
	readonly leaves: number;
	readonly comes: number;
	readonly table: Table;
};

/** Every swap that the wishes allow; who is locked stays. */
export function* swapsOf(grid: Grid, table: Table): Generator<Swap> {
	const locked = { authorities: grid.lockedAuthorities, companies: grid.lockedCompanies };
	for (const side of ['authorities', 'companies'] as const) {
		const sitting = table[side];
		for (const leaves of sitting.filter((one) => !locked[side].has(one)))
			for (const comes of grid.candidates[side].filter((one) => !sitting.includes(one))) {
				const seated = sitting.map((one) => (one === leaves ? comes : one));
				const next = { ...table, [side]: seated.sort((a, b) => a - b) };
				if (isCompatible(grid, next)) yield { side, leaves, comes, table: next };
			}
	}
}

/** Whether no two at the table are incompatible. */
function isCompatible(grid: Grid, { authorities, companies }: Table): boolean {
	const first = grid.authorities.length;
	const sits = (participant: number): boolean =>
		participant < first
			? authorities.includes(participant)
			: companies.includes(participant - first);
	return !grid.incompatible.some(([x, y]) => sits(x) && sits(y));
}

/** Tables tried at most: some tenths of a second where companies have little capacity. */
const TRIES = 2_000;

/** Changes one participant at a time for the better, until none does or enough was tried. */
export function improved(grid: Grid, start: Table): Valued {
	let best: Valued = { table: start, worth: worthOf(grid, start) };
	let tries = 0;
	for (;;) {
		const before = best;
		for (const { table } of swapsOf(grid, before.table)) {
			const worth = worthOf(grid, table);
			const better = compareWorth(worth, best.worth) > 0;
			if (better) best = { table, worth };
			if (better || ++tries > TRIES) break;
		}
		if (best === before || tries > TRIES) return best;
	}
}
