import { byCode, gridOf, type Grid, type Table } from './grid.ts';
import { swapsOf, type Swap } from './improvement.ts';
import type { Id, SelectionInstance } from './instance.ts';
import type { Solve } from './linear-model.ts';
import { select, type Outcome, type Selection } from './selection.ts';
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
	return changes(grid, selection.worth, swapsOf(grid, table));
}

/**
 * The best table without somebody, whoever it takes.
 *
 * @param solve for the best table anew
 */
export const anewWithout = (instance: SelectionInstance, who: Id, solve: Solve): Promise<Outcome> =>
	select(withoutParticipant(instance, who), solve);

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

function changes(grid: Grid, before: Worth, swaps: Iterable<Swap>): Change[] {
	return [...swaps]
		.map(({ side, leaves, comes, table }) => {
			const after = worthOf(grid, table);
			return {
				leaves: grid[side][leaves] ?? '',
				comes: grid[side][comes] ?? '',
				difference: {
					pairs: after.pairs - before.pairs,
					needs: after.needs - before.needs,
					score: after.score - before.score
				}
			};
		})
		.sort(
			(x, y) =>
				compareWorth(y.difference, x.difference) ||
				byCode(x.leaves, y.leaves) ||
				byCode(x.comes, y.comes)
		);
}

const tableOf = (grid: Grid, { authorities, companies }: Selection): Table => ({
	authorities: authorities.map((id) => grid.authorities.indexOf(id)),
	companies: companies.map((id) => grid.companies.indexOf(id))
});
