import { byCode, gridOf, type Grid, type Table } from './grid.ts';
import { swapsOf, type Swap } from './improvement.ts';
import type { Id, SelectionInstance } from './instance.ts';
import type { Solve } from './linear-model.ts';
import { select, selectionOf, type Outcome, type Selection } from './selection.ts';
import { compareWorth, worthOf, type Worth } from './worth.ts';

/** One participant in the place of another, and how the worth of the table differs. */
export type Change = {
	readonly leaves: Id;
	readonly comes: Id;
	readonly difference: Worth;
};

/** What each change of one participant would cost, or bring; the best first. Who is locked stays. */
export function changesOf(instance: SelectionInstance, selection: Selection): Change[] {
	const grid = gridOf(instance);
	const table = tableOf(grid, selection);
	return changes(grid, selection.worth, swapsOf(grid, table)).map(({ change }) => change);
}

/** What becomes of a table when somebody leaves. */
export type Departure = {
	/** The best in their place, everybody else staying; null when the wishes allow nobody. */
	readonly replacement: { readonly change: Change; readonly selection: Selection } | null;
	/** The best table without them, whoever it takes. */
	readonly anew: Outcome;
};

/** @param solve for the best table anew */
export async function whenLeaves(
	instance: SelectionInstance,
	selection: Selection,
	who: Id,
	solve: Solve
): Promise<Departure> {
	const without = withoutParticipant(instance, who);
	const grid = gridOf(without);
	const leaving = [...swapsOf(grid, tableOf(grid, selection))].filter(
		(swap) => grid[swap.side][swap.leaves] === who
	);
	const [best] = changes(grid, selection.worth, leaving);
	return {
		replacement: best
			? { change: best.change, selection: selectionOf(grid, best.swap.table) }
			: null,
		anew: await select(without, solve)
	};
}

/** The instance once somebody cannot come: excluded, and wanted in no wish. */
function withoutParticipant(instance: SelectionInstance, who: Id): SelectionInstance {
	const { wishes } = instance;
	const others = (ids: readonly Id[]): Id[] => ids.filter((id) => id !== who);
	const side = instance.authorities.includes(who) ? 'excludedAuthorities' : 'excludedCompanies';
	return {
		...instance,
		wishes: {
			...wishes,
			lockedAuthorities: others(wishes.lockedAuthorities),
			lockedCompanies: others(wishes.lockedCompanies),
			lockedPairs: wishes.lockedPairs.filter((pair) => !pair.includes(who)),
			[side]: [...wishes[side], who]
		}
	};
}

function changes(
	grid: Grid,
	before: Worth,
	swaps: Iterable<Swap>
): { readonly swap: Swap; readonly change: Change }[] {
	return [...swaps]
		.map((swap) => {
			const after = worthOf(grid, swap.table);
			const change = {
				leaves: grid[swap.side][swap.leaves] ?? '',
				comes: grid[swap.side][swap.comes] ?? '',
				difference: {
					pairs: after.pairs - before.pairs,
					needs: after.needs - before.needs,
					score: after.score - before.score
				}
			};
			return { swap, change };
		})
		.sort(
			({ change: x }, { change: y }) =>
				compareWorth(y.difference, x.difference) ||
				byCode(x.leaves, y.leaves) ||
				byCode(x.comes, y.comes)
		);
}

const tableOf = (grid: Grid, { authorities, companies }: Selection): Table => ({
	authorities: authorities.map((id) => grid.authorities.indexOf(id)),
	companies: companies.map((id) => grid.companies.indexOf(id))
});
