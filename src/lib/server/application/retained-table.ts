import type { Matrix } from '#lib/domain/matching/matrix.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';
import { targetsOf } from '#lib/domain/recruiting/table.ts';
import type { Id } from '#lib/domain/selection/instance.ts';
import type { Candidates, TableSettings } from '#lib/domain/selection/masterclass-instance.ts';
import { sinceThen, type Since } from '#lib/domain/selection/since.ts';
import { tellSeats, type Seatable, type ToldTable } from '#lib/domain/selection/told-table.ts';
import type { RetainedTable } from './ports/matching.port.ts';
import type { Repositories } from './ports/ports.ts';
import type { BoardRow } from './ports/recruiting.port.ts';
import type { MasterclassScope } from './scope.ts';
import { masterclassOf } from './transaction.ts';

type Retained = RetainedTable & { readonly by: string | null };

/** Who may come to a masterclass, what is wished of its table, and the one that was chosen. */
export type Gathered = {
	readonly board: readonly BoardRow[];
	readonly people: readonly Seatable[];
	readonly candidates: Candidates;
	/** Seats as the masterclass's format has them. */
	readonly usual: { readonly authorities: number; readonly companies: number };
	readonly retained: Retained | null;
	/** Of the chosen table; 0: there never was one. */
	readonly revision: number;
};

const candidatesIn = (board: readonly BoardRow[], role: ParticipationRole): Id[] =>
	board.filter((card) => card.role === role && !isClosed(card.stage)).map(({ id }) => id);

export const gatheredAt = (
	r: Repositories,
	{ masterclassId }: MasterclassScope,
	matrix: Matrix
): Gathered => {
	const board = r.recruiting.cards(masterclassId);
	const { authority, company } = targetsOf(masterclassOf(r, masterclassId));
	const row = r.matching.retained(masterclassId);
	return {
		board,
		people: board.map(({ id, organisationId, organisation, role }) => ({
			...{ id, organisationId, name: organisation, role }
		})),
		candidates: {
			authorities: candidatesIn(board, 'authority'),
			companies: candidatesIn(board, 'company'),
			matrix,
			wishes: r.matching.wishes(masterclassId),
			interests: r.matching
				.interests(masterclassId)
				.map(({ participationId, otherId, interest }) => ({
					by: participationId,
					of: otherId,
					interest
				}))
		},
		usual: { authorities: authority, companies: company },
		retained: row && row.authorities.length > 0 ? row : null,
		revision: row?.revision ?? 0
	};
};

export const settingsOf = ({
	authorities,
	companies,
	needs,
	capacity
}: Pick<RetainedTable, 'authorities' | 'companies' | 'needs' | 'capacity'>): TableSettings => ({
	...{ authorities: authorities.length, companies: companies.length, needs, capacity }
});

/** A chosen table as it was decided, and what is different now. */
export type Standing = {
	readonly table: ToldTable;
	readonly left: readonly Id[];
	/** The others. */
	readonly here: readonly Id[];
	readonly since: readonly Since[];
};

/** Those who left keep their seats. */
const toldNow = (
	table: ToldTable,
	{ authorities, companies }: Pick<RetainedTable, 'authorities' | 'companies'>
): ToldTable => ({ ...table, selection: { ...table.selection, authorities, companies } });

/** A table chosen before decisions were kept is told as it is now. */
export const standingOf = (
	{ board, candidates, people }: Gathered,
	retained: Retained
): Standing => {
	const settings = settingsOf(retained);
	const table =
		retained.decided ?? toldNow(tellSeats(candidates, people, settings, retained), retained);
	const known = new Set([...candidates.authorities, ...candidates.companies]);
	const seated = [...retained.authorities, ...retained.companies];
	return {
		table,
		left: seated.filter((id) => !known.has(id)),
		here: seated.filter((id) => known.has(id)),
		since: sinceThen(table, candidates, settings, board)
	};
};

/** What other pages tell of a chosen table: who left, by name, and how much else is different. */
export type BriefStanding = { readonly left: readonly string[]; readonly changed: number };

export const briefly = ({ table, left, since }: Standing): BriefStanding => ({
	left: left.map((id) => table.people.find((one) => one.id === id)?.name ?? ''),
	changed: since.filter(({ kind }) => kind !== 'left').length
});
