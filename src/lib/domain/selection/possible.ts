import type { Grid, Table } from './grid.ts';

/**
 * Some table that the wishes allow, or null where there is none. Those locked sit; who gets on with
 * everybody left fills the rest; only the others are tried out, the most contested first.
 */
export function anyTable(grid: Grid): Table | null {
	const first = grid.authorities.length;
	const seats = [grid.seats.authorities, grid.seats.companies] as const;
	const side = (participant: number): 0 | 1 => (participant < first ? 0 : 1);
	const locked = [...grid.lockedAuthorities, ...[...grid.lockedCompanies].map((c) => first + c)];
	const candidates = new Set([
		...grid.candidates.authorities,
		...grid.candidates.companies.map((c) => first + c)
	]);
	const rivals = new Map<number, Set<number>>();
	const oppose = (x: number, y: number): void => {
		rivals.set(x, (rivals.get(x) ?? new Set()).add(y));
	};
	for (const [x, y] of grid.incompatible) {
		oppose(x, y);
		oppose(y, x);
	}

	const seat = (sitting: readonly number[], waiting: ReadonlySet<number>): number[] | null => {
		const room = [0, 1].map(
			(s) => (seats[s] ?? 0) - sitting.filter((participant) => side(participant) === s).length
		);
		const open = [...waiting].filter((participant) => (room[side(participant)] ?? 0) > 0);
		const among = [0, 1].map((s) => open.filter((participant) => side(participant) === s));
		if (among.some((ones, s) => (room[s] ?? 0) < 0 || ones.length < (room[s] ?? 0))) return null;

		const here = new Set(open);
		let contested = -1;
		let most = 0;
		for (const participant of open) {
			const count = [...(rivals.get(participant) ?? [])].filter((other) => here.has(other)).length;
			if (count > most) {
				most = count;
				contested = participant;
			}
		}
		if (contested < 0) return [...sitting, ...among.flatMap((ones, s) => ones.slice(0, room[s]))];

		here.delete(contested);
		const without = rivals.get(contested) ?? new Set();
		return (
			seat(sitting, here) ??
			seat([...sitting, contested], new Set([...here].filter((other) => !without.has(other))))
		);
	};

	const contradicts = locked.some(
		(participant) =>
			!candidates.has(participant) || locked.some((other) => rivals.get(participant)?.has(other))
	);
	if (contradicts || !pairable(grid)) return null;
	for (const participant of locked) {
		candidates.delete(participant);
		for (const rival of rivals.get(participant) ?? []) candidates.delete(rival);
	}
	const all = seat(locked, candidates);
	return (
		all && {
			authorities: all.filter((participant) => participant < first).sort((a, b) => a - b),
			companies: all
				.filter((participant) => participant >= first)
				.map((participant) => participant - first)
				.sort((a, b) => a - b)
		}
	);
}

/** Locked pairs are one to one, and none has a conflict of interest. */
const pairable = ({ lockedPairs, conflicts }: Grid): boolean =>
	lockedPairs.every(
		([a, c], index) =>
			!conflicts.has(a, c) &&
			lockedPairs.slice(index + 1).every(([b, d]) => (a === b) === (c === d))
	);
