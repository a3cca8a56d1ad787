import type { ParticipationRole } from '../recruiting/participation.ts';
import { accountOf, type Account } from './account.ts';
import { gridOf } from './grid.ts';
import type { Id, Pair } from './instance.ts';
import {
	instanceOf,
	narrowed,
	type Candidates,
	type TableSettings,
	type Wanted
} from './masterclass-instance.ts';
import { selectionOf, type Selection } from './selection.ts';

/** Somebody of the board, as a table names them. */
export type Seatable = {
	readonly id: Id;
	readonly organisationId: string;
	readonly name: string;
	readonly role: ParticipationRole;
};

export type TitledNeed = { readonly id: Id; readonly title: string; readonly authority: Id };

/**
 * A table with all that is told of it: names, titles and notes as they are now. Kept with a retained
 * table, so that what was decided can be read as it was.
 */
export type ToldTable = {
	readonly threshold: number;
	readonly selection: Selection;
	readonly account: Account;
	/** Who sits there. */
	readonly people: readonly Seatable[];
	/** What its authorities look for. */
	readonly needs: readonly TitledNeed[];
	/** What the texts alone say, where they say anything. */
	readonly texts: readonly { readonly need: Id; readonly company: Id; readonly score: number }[];
	/** What those at the table said of each other. */
	readonly interests: readonly Wanted[];
	/** Authority and company of the table between which the organiser noted a conflict of interest. */
	readonly conflicts: readonly Pair[];
};

/** Who sits at a table, by participation. */
export type Seats = Pick<Selection, 'authorities' | 'companies'>;

/** Tells a table that is known by its seats. Imposed meetings of others are left out. */
export function tellSeats(
	candidates: Candidates,
	people: readonly Seatable[],
	settings: Pick<TableSettings, 'needs' | 'capacity'>,
	{ authorities, companies }: Seats
): ToldTable {
	const seated = new Set([...authorities, ...companies]);
	const seats = { authorities: authorities.length, companies: companies.length };
	const instance = instanceOf(narrowed(candidates, seated), { ...settings, ...seats });
	const grid = gridOf(instance);
	const selection = selectionOf(grid, {
		authorities: [...grid.authorities.keys()],
		companies: [...grid.companies.keys()]
	});
	const { matrix } = candidates;
	const sits = new Set(selection.companies);
	const needs = matrix.needs.flatMap(({ id, title, participationId }, row) =>
		seated.has(participationId) ? [{ id, title, authority: participationId, row }] : []
	);
	return {
		threshold: matrix.threshold,
		selection,
		account: accountOf(instance, selection),
		people: people
			.filter(({ id }) => seated.has(id))
			.map(({ id, organisationId, name, role }) => ({ id, organisationId, name, role })),
		needs: needs.map(({ id, title, authority }) => ({ id, title, authority })),
		texts: needs.flatMap(({ id, row }) =>
			matrix.companies.flatMap(({ participationId: company }, column) => {
				const score = matrix.scores[row]?.[column] ?? 0;
				return sits.has(company) && score > 0 ? [{ need: id, company, score }] : [];
			})
		),
		interests: candidates.interests
			.filter(({ by, of }) => seated.has(by) && seated.has(of))
			.map(({ by, of, interest }) => ({ by, of, interest })),
		conflicts: candidates.wishes.flatMap(({ kind, participationId, otherId }): Pair[] =>
			kind === 'conflict' && otherId !== null && seated.has(participationId) && seated.has(otherId)
				? [[participationId, otherId]]
				: []
		)
	};
}

/** What a table is worth, as a page that showed it posts it back. */
export const shownWorth = ({ pairs, needs, score }: Selection['worth']): string =>
	[pairs, needs, score].join(' ');
