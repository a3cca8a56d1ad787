import type { Grid, Table } from './grid.ts';

/**
 * The largest one-to-one pairing of a table in which each company answers a need of its authority;
 * locked pairs are in it, even those that answer nothing (augmenting paths, Kuhn).
 */
export function pairsOf(grid: Grid, { authorities, companies }: Table): [number, number][] {
	const locked = grid.lockedPairs;
	const free = companies.filter((c) => !locked.some(([, other]) => other === c));
	const mate = new Map<number, number>();
	const augment = (a: number, seen: Set<number>): boolean =>
		free.some((c) => {
			if (seen.has(c) || !grid.answers[a]?.[c]) return false;
			seen.add(c);
			const other = mate.get(c);
			if (other !== undefined && !augment(other, seen)) return false;
			mate.set(c, a);
			return true;
		});
	for (const a of authorities) if (!locked.some(([other]) => other === a)) augment(a, new Set());
	return [...locked.map(([a, c]): [number, number] => [a, c]), ...swapped(mate)].sort(
		([a], [b]) => a - b
	);
}

const swapped = (mate: ReadonlyMap<number, number>): [number, number][] =>
	[...mate].map(([c, a]) => [a, c]);
