import type { Matrix } from '#lib/domain/matching/matrix.ts';
import type { Wish, WishKind } from '#lib/domain/matching/wish.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';
import { targetsOf } from '#lib/domain/recruiting/table.ts';
import { accountOf } from '#lib/domain/selection/account.ts';
import { changesOf, whenLeaves } from '#lib/domain/selection/changes.ts';
import { gridOf } from '#lib/domain/selection/grid.ts';
import type { Id, SelectionInstance } from '#lib/domain/selection/instance.ts';
import {
	amongSeated,
	instanceOf,
	withSeated,
	type Candidates,
	type TableSettings
} from '#lib/domain/selection/masterclass-instance.ts';
import { select, selectionOf } from '#lib/domain/selection/selection.ts';
import type { ChosenTable, TableView, ToldTable } from '#lib/domain/selection/table-view.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { RetainedTable } from './ports/matching.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { BoardRow } from './ports/recruiting.port.ts';
import type { MasterclassScope } from './scope.ts';
import { masterclassOf, record } from './transaction.ts';

type Edit = MasterclassScope<'look' | 'edit'>;

/** A table to choose: what the page showed. */
export type Choice = Pick<RetainedTable, 'authorities' | 'companies' | 'needs' | 'capacity'>;

export type WishRefusal = 'unknown' | 'not-a-pair';

/** Milliseconds for one page's tables. */
const PATIENCE = 4_000;

/** Two kinds of wish about the same that cannot both be meant: the later one replaces the other. */
const OPPOSITE: Readonly<Partial<Record<WishKind, WishKind>>> = {
	lock: 'exclude',
	exclude: 'lock',
	pair: 'conflict',
	conflict: 'pair'
};

/** The best table of a masterclass, what an organiser wishes of it, and the one they chose. */
export const createSelectionUseCases = (
	ports: Ports,
	{ matching }: { readonly matching: { matrix: (scope: MasterclassScope) => Matrix } }
) => {
	const idsOf = (board: readonly BoardRow[], role: ParticipationRole): Id[] =>
		board.filter((card) => card.role === role && !isClosed(card.stage)).map(({ id }) => id);

	const gathered = (scope: MasterclassScope, matrix: Matrix) =>
		ports.store.read((r) => {
			const board = r.recruiting.cards(scope.masterclassId);
			const { authority, company } = targetsOf(masterclassOf(r, scope.masterclassId));
			const candidates: Candidates = {
				authorities: idsOf(board, 'authority'),
				companies: idsOf(board, 'company'),
				matrix,
				wishes: r.matching.wishes(scope.masterclassId),
				interests: r.matching
					.interests(scope.masterclassId)
					.map(({ participationId, otherId, interest }) => ({
						by: participationId,
						of: otherId,
						interest
					}))
			};
			return {
				board,
				candidates,
				usual: { authorities: authority, companies: company },
				retained: r.matching.retained(scope.masterclassId)
			};
		});

	const chosenOf = (
		candidates: Candidates,
		{ authorities, companies, needs, capacity }: RetainedTable
	) => {
		const known = new Set([...candidates.authorities, ...candidates.companies]);
		const seats = { authorities: authorities.length, companies: companies.length };
		const here = [...authorities, ...companies].filter((id) => known.has(id));
		const instance = instanceOf(candidates, { ...seats, needs, capacity });
		return {
			here,
			left: [...authorities, ...companies].filter((id) => !known.has(id)),
			instance,
			table: toldOf(amongSeated(instance, here), here)
		};
	};

	return {
		/**
		 * The best table with these settings, and the chosen one.
		 *
		 * @param asked what differs from the masterclass's format, on the screen only
		 * @param leaves who might not come
		 */
		table: async (
			scope: MasterclassScope,
			asked: Partial<TableSettings>,
			leaves: Id | null
		): Promise<TableView> => {
			const { board, candidates, usual, retained } = gathered(scope, matching.matrix(scope));
			const settings: TableSettings = { ...usual, needs: 2, capacity: null, ...asked };
			const instance = instanceOf(candidates, settings);
			const outcome = await select(instance, ports.solver.within(PATIENCE));
			const selection = outcome.possible ? outcome.selection : null;
			const seated = selection ? [...selection.authorities, ...selection.companies] : [];
			const { matrix } = candidates;
			return {
				usual,
				settings,
				threshold: matrix.threshold,
				people: board.map(({ id, organisationId, organisation, role, stage }) => ({
					...{ id, organisationId, name: organisation, role, stage }
				})),
				authorities: candidates.authorities,
				companies: candidates.companies,
				needs: matrix.needs.map(({ id, title, participationId }) => ({
					...{ id, title, authority: participationId }
				})),
				wishes: candidates.wishes,
				scores: matrix,
				interests: candidates.interests,
				outcome,
				account: selection && accountOf(instance, selection),
				changes: selection ? changesOf(instance, selection) : [],
				leaving:
					selection && leaves !== null && seated.includes(leaves)
						? {
								who: leaves,
								departure: await whenLeaves(
									instance,
									selection,
									leaves,
									ports.solver.within(PATIENCE)
								)
							}
						: null,
				chosen: retained && (await completed(candidates, retained))
			};
		},

		/** Who sits at the chosen table, how many left it, and which company answers which need there. */
		chosen: (scope: MasterclassScope, matrix: Matrix) => {
			const { candidates, retained } = gathered(scope, matrix);
			if (retained === null) return null;
			const { here, left, table } = chosenOf(candidates, retained);
			const services = table.selection.services.filter(({ score }) => score >= matrix.threshold);
			return { seated: here, left: left.length, services };
		},

		/** What is wished of the table, in the order it was said. */
		wishes: (scope: MasterclassScope): Wish[] =>
			ports.store.read((r) => r.matching.wishes(scope.masterclassId)),

		/** Notes a wish; the opposite one about the same participants goes, and it is noted but once. */
		addWish: (
			scope: Edit,
			wish: Pick<Wish, 'kind' | 'participationId' | 'otherId' | 'reason'>
		): Result<null, WishRefusal> =>
			ports.store.write((r) => {
				const board = r.recruiting.cards(scope.masterclassId);
				const who = aboutWhom(board, wish);
				if (!who.ok) return who;
				for (const before of r.matching.wishes(scope.masterclassId))
					if (
						(before.kind === wish.kind || before.kind === OPPOSITE[wish.kind]) &&
						sameOnes(before, who.value)
					)
						r.matching.removeWish(scope.masterclassId, before.id);
				const [participationId, otherId] = who.value;
				r.matching.insertWish({
					id: ports.ids.next('wsh'),
					masterclassId: scope.masterclassId,
					kind: wish.kind,
					participationId,
					otherId,
					reason: wish.reason,
					createdBy: scope.organiser.userId,
					createdAt: ports.clock.now()
				});
				record(r, ports, scope, 'wish-added', {
					participationId,
					wish: wish.kind,
					other: board.find(({ id }) => id === otherId)?.organisation ?? '',
					reason: wish.reason
				});
				return accepted(null);
			}),

		/** Takes wishes back. */
		removeWishes: (scope: Edit, ids: readonly string[]): void =>
			ports.store.write((r) => {
				const board = r.recruiting.cards(scope.masterclassId);
				for (const wish of r.matching.wishes(scope.masterclassId)) {
					if (!ids.includes(wish.id)) continue;
					r.matching.removeWish(scope.masterclassId, wish.id);
					record(r, ports, scope, 'wish-removed', {
						participationId: wish.participationId,
						wish: wish.kind,
						other: board.find(({ id }) => id === wish.otherId)?.organisation ?? ''
					});
				}
			}),

		/**
		 * Chooses a table. Who is new at it and has not confirmed is to be asked, unless something else is
		 * to be done with them first. Nothing is sent.
		 *
		 * @param nextAction what is to be done with those, in the organiser's words
		 */
		retain: (scope: Edit, choice: Choice, nextAction: string): Result<null, 'gone'> =>
			ports.store.write((r) => {
				const board = r.recruiting.cards(scope.masterclassId);
				const candidates = {
					authorities: idsOf(board, 'authority'),
					companies: idsOf(board, 'company')
				};
				for (const side of ['authorities', 'companies'] as const) {
					const ids = new Set(choice[side]);
					if (ids.size === 0 || ids.size !== choice[side].length) return refused('gone');
					if (choice[side].some((id) => !candidates[side].includes(id))) return refused('gone');
				}
				const before = r.matching.retained(scope.masterclassId);
				r.matching.retain({
					...choice,
					masterclassId: scope.masterclassId,
					retainedBy: scope.organiser.userId,
					retainedAt: ports.clock.now()
				});
				changeSeats(r, scope, board, before, choice, nextAction);
				return accepted(null);
			}),

		/** Nothing is chosen any more. */
		release: (scope: Edit, nextAction: string): void =>
			ports.store.write((r) => {
				const before = r.matching.retained(scope.masterclassId);
				if (before === null) return;
				r.matching.release(scope.masterclassId);
				changeSeats(r, scope, r.recruiting.cards(scope.masterclassId), before, null, nextAction);
			})
	};

	async function completed(
		candidates: Candidates,
		retained: RetainedTable & { readonly by: string | null }
	): Promise<ChosenTable> {
		const { here, left, instance, table } = chosenOf(candidates, retained);
		return {
			needs: retained.needs,
			capacity: retained.capacity,
			at: retained.retainedAt,
			by: retained.by,
			table,
			left,
			completed:
				left.length === 0
					? null
					: await select(withSeated(instance, here), ports.solver.within(PATIENCE))
		};
	}

	/** Tells the history who came to the chosen table and who left it, and what is next with them. */
	function changeSeats(
		r: Repositories,
		scope: Edit,
		board: readonly BoardRow[],
		before: Pick<RetainedTable, 'authorities' | 'companies'> | null,
		after: Pick<RetainedTable, 'authorities' | 'companies'> | null,
		nextAction: string
	): void {
		const seated = (table: typeof before): Set<Id> =>
			new Set([...(table?.authorities ?? []), ...(table?.companies ?? [])]);
		const [were, are] = [seated(before), seated(after)];
		for (const card of board) {
			const { id, revision } = card;
			if (were.has(id) === are.has(id)) continue;
			record(r, ports, scope, are.has(id) ? 'seat-retained' : 'seat-released', {
				participationId: id
			});
			if (are.has(id) && card.nextAction === '' && card.stage !== 'confirmed')
				r.participations.update(id, revision, { nextAction });
			if (!are.has(id) && card.nextAction === nextAction)
				r.participations.update(id, revision, { nextAction: '' });
		}
	}
};

const toldOf = (instance: SelectionInstance, seated: readonly Id[]): ToldTable => {
	const grid = gridOf(instance);
	const among = (ids: readonly Id[]): number[] =>
		[...ids.keys()].filter((at) => seated.includes(ids[at] ?? ''));
	const selection = selectionOf(grid, {
		authorities: among(grid.authorities),
		companies: among(grid.companies)
	});
	return { selection, account: accountOf(instance, selection) };
};

/** Whom a wish is about, the authority of a pair first; refused when they cannot be meant. */
function aboutWhom(
	board: readonly BoardRow[],
	{ kind, participationId, otherId }: Pick<Wish, 'kind' | 'participationId' | 'otherId'>
): Result<readonly [Id, Id | null], WishRefusal> {
	const roleOf = (id: Id | null) => board.find((card) => card.id === id)?.role;
	const seatable = (id: Id | null) => ['authority', 'company'].includes(roleOf(id) ?? '');
	if (!seatable(participationId)) return refused('unknown');
	if (kind === 'lock' || kind === 'exclude') return accepted([participationId, null]);
	if (otherId === null || otherId === participationId) return refused('not-a-pair');
	if (!seatable(otherId)) return refused('unknown');
	if (kind === 'apart') return accepted([participationId, otherId]);
	if (roleOf(participationId) === roleOf(otherId)) return refused('not-a-pair');
	return accepted(
		roleOf(participationId) === 'authority'
			? [participationId, otherId]
			: [otherId, participationId]
	);
}

const sameOnes = (
	{ participationId, otherId }: Wish,
	[one, other]: readonly [Id, Id | null]
): boolean =>
	(participationId === one && otherId === other) || (participationId === other && otherId === one);
