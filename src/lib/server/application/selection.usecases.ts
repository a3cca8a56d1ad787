import type { Matrix } from '#lib/domain/matching/matrix.ts';
import type { Wish, WishKind } from '#lib/domain/matching/wish.ts';
import { anewWithout, changesOf } from '#lib/domain/selection/changes.ts';
import { waysOut } from '#lib/domain/selection/contradiction.ts';
import type { Id } from '#lib/domain/selection/instance.ts';
import {
	instanceOf,
	type Candidates,
	type TableSettings
} from '#lib/domain/selection/masterclass-instance.ts';
import { select } from '#lib/domain/selection/selection.ts';
import type {
	ChosenTable,
	TableView,
	ToldOutcome,
	ToldSubstitute,
	ToldVacancy
} from '#lib/domain/selection/table-view.ts';
import { shownWorth, tellSeats, type ToldTable } from '#lib/domain/selection/told-table.ts';
import { vacanciesOf, type Vacancy } from '#lib/domain/selection/vacancy.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { createMatchingUseCases } from './matching.usecases.ts';
import type { RetainedTable } from './ports/matching.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { BoardRow } from './ports/recruiting.port.ts';
import {
	briefly,
	gatheredAt,
	settingsOf,
	standingOf,
	type BriefStanding,
	type Gathered
} from './retained-table.ts';
import type { MasterclassScope } from './scope.ts';
import { record } from './transaction.ts';

type Edit = MasterclassScope<'look' | 'edit'>;
type Matching = Pick<ReturnType<typeof createMatchingUseCases>, 'matrix' | 'reason'>;

/** A table to choose: what the page showed. */
export type Choice = Pick<RetainedTable, 'authorities' | 'companies' | 'needs' | 'capacity'> & {
	/** Of the table chosen before, as the page knew it. */
	readonly revision: number;
	/** What the table was worth on the page (`shownWorth`); empty where it told none. */
	readonly shown: string;
};

export type WishRefusal = 'unknown' | 'not-a-pair';
/** Somebody may not come any more, chose meanwhile, or the table is no longer worth what was shown. */
export type RetainRefusal = 'gone' | 'stale' | 'changed';

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
	{ matching }: { readonly matching: Matching }
) => {
	const gathered = (scope: MasterclassScope, matrix: Matrix): Gathered =>
		ports.store.read((r) => gatheredAt(r, scope, matrix));

	/** A vacancy with the first words of why somebody could take it. */
	const explained = (
		scope: MasterclassScope,
		board: readonly BoardRow[],
		{ substitute, barred, ...vacancy }: Vacancy
	): ToldVacancy => {
		const because = ({ answers }: { answers: { need: Id; company: Id } }) => {
			const company = board.find(({ id }) => id === answers.company)?.organisationId ?? '';
			const parts = matching.reason(scope, answers.need, company)?.parts ?? [];
			const [best] = parts.flatMap((part) => ('need' in part ? [part] : []));
			return best ? { need: best.need, company: best.company } : null;
		};
		const told = <One extends NonNullable<Vacancy['substitute']>>(
			one: One
		): One & ToldSubstitute => ({ ...one, because: because(one) });
		return {
			...vacancy,
			substitute: substitute && told(substitute),
			barred: barred && told(barred)
		};
	};

	const chosenTable = (scope: MasterclassScope, all: Gathered): ChosenTable | null => {
		const { board, candidates, people, retained } = all;
		if (retained === null) return null;
		const settings = settingsOf(retained);
		const { table, left, since } = standingOf(all, retained);
		const { vacancies, seats } = vacanciesOf({ candidates, settings }, table, left);
		return {
			...{ at: retained.retainedAt, by: retained.by, settings, table, since, seats },
			now:
				left.length > 0 || since.length === 0
					? null
					: tellSeats(candidates, people, settings, retained),
			vacancies: vacancies.map((one) => explained(scope, board, one))
		};
	};

	return {
		/**
		 * The best table with these settings, and the chosen one.
		 *
		 * @param asked what differs from the masterclass's format, on the screen only; nothing: the size
		 * of the chosen table
		 * @param leaves who might not come
		 */
		table: async (
			scope: MasterclassScope,
			asked: Partial<TableSettings>,
			leaves: Id | null
		): Promise<TableView> => {
			const all = gathered(scope, matching.matrix(scope));
			const { board, people, candidates, usual, retained, revision } = all;
			const settings: TableSettings =
				retained && Object.keys(asked).length === 0
					? settingsOf(retained)
					: { ...usual, needs: 2, capacity: null, ...asked };
			const instance = instanceOf(candidates, settings);
			const outcome = await select(instance, ports.solver.within(PATIENCE));
			const selection = outcome.possible ? outcome.selection : null;
			const told: ToldOutcome = outcome.possible
				? {
						possible: true,
						table: tellSeats(candidates, people, settings, outcome.selection),
						proven: outcome.proven
					}
				: { ...outcome, out: waysOut(instance, outcome.contradiction) };
			const proposed = told.possible ? told.table : null;
			const { matrix } = candidates;
			const seated = selection ? [...selection.authorities, ...selection.companies] : [];
			return {
				settings,
				people: board.map(({ id, organisationId, organisation, role, stage }) => ({
					...{ id, organisationId, name: organisation, role, stage }
				})),
				authorities: candidates.authorities,
				companies: candidates.companies,
				needs: matrix.needs.map(({ id, title, participationId }) => ({
					...{ id, title, authority: participationId }
				})),
				wishes: candidates.wishes,
				anyInterest: candidates.interests.length > 0,
				outcome: told,
				changes: selection ? changesOf(instance, selection) : [],
				leaving:
					proposed && leaves !== null && seated.includes(leaves)
						? {
								vacancy: explained(scope, board, vacancyAt(candidates, settings, proposed, leaves)),
								anew: await anewWithout(instance, leaves, ports.solver.within(PATIENCE))
							}
						: null,
				chosen: chosenTable(scope, all),
				revision
			};
		},

		/** Who sits at the chosen table, and which company answers which need there, as it was decided. */
		chosen: (scope: MasterclassScope, matrix: Matrix) => {
			const all = gathered(scope, matrix);
			if (all.retained === null) return null;
			const standing = standingOf(all, all.retained);
			const { here, table } = standing;
			return {
				seated: here,
				services: table.selection.services.filter(({ score }) => score >= table.threshold),
				standing: briefly(standing)
			};
		},

		/** Whether the chosen table still is as it was decided; null where none is chosen. */
		standing: (scope: MasterclassScope): BriefStanding | null => {
			const row = ports.store.read((r) => r.matching.retained(scope.masterclassId));
			if (row === null || row.authorities.length === 0) return null;
			const all = gathered(scope, matching.matrix(scope));
			return all.retained && briefly(standingOf(all, all.retained));
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
		 * Chooses a table, and keeps what is told of it now. Who is new at it and has not confirmed is to be
		 * asked, unless something else is to be done with them first. Nothing is sent.
		 *
		 * @param nextAction what is to be done with those, in the organiser's words
		 */
		retain: (scope: Edit, choice: Choice, nextAction: string): Result<null, RetainRefusal> => {
			const matrix = matching.matrix(scope);
			return ports.store.write((r) => {
				const { board, people, candidates, retained, revision } = gatheredAt(r, scope, matrix);
				if (choice.revision !== revision) return refused('stale');
				for (const side of ['authorities', 'companies'] as const) {
					const ids = new Set(choice[side]);
					if (ids.size === 0 || ids.size !== choice[side].length) return refused('gone');
					if (choice[side].some((id) => !candidates[side].includes(id))) return refused('gone');
				}
				const { authorities, companies, needs, capacity } = choice;
				const decided = tellSeats(candidates, people, { needs, capacity }, choice);
				if (choice.shown !== '' && choice.shown !== shownWorth(decided.selection.worth))
					return refused('changed');
				const kept = r.matching.retain(
					{
						...{ authorities, companies, needs, capacity, decided },
						masterclassId: scope.masterclassId,
						retainedBy: scope.organiser.userId,
						retainedAt: ports.clock.now()
					},
					revision
				);
				if (!kept) return refused('stale');
				changeSeats(r, scope, board, retained, choice, nextAction);
				return accepted(null);
			});
		},

		/** Nothing is chosen any more. */
		release: (scope: Edit, revision: number, nextAction: string): Result<null, 'stale'> =>
			ports.store.write((r) => {
				const before = r.matching.retained(scope.masterclassId);
				if (before === null || before.authorities.length === 0) return accepted(null);
				const kept =
					before.revision === revision &&
					r.matching.retain(
						{
							...{ authorities: [], companies: [], decided: null },
							...{ needs: before.needs, capacity: before.capacity },
							masterclassId: scope.masterclassId,
							retainedBy: scope.organiser.userId,
							retainedAt: ports.clock.now()
						},
						revision
					);
				if (!kept) return refused('stale');
				changeSeats(r, scope, r.recruiting.cards(scope.masterclassId), before, null, nextAction);
				return accepted(null);
			})
	};

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

/** What would become of the place of somebody who might not come. */
function vacancyAt(
	candidates: Candidates,
	settings: TableSettings,
	table: ToldTable,
	leaves: Id
): Vacancy {
	const stays = (id: Id): boolean => id !== leaves;
	const { authorities, companies } = candidates;
	const others = {
		...candidates,
		authorities: authorities.filter(stays),
		companies: companies.filter(stays)
	};
	const [vacancy] = vacanciesOf({ candidates: others, settings }, table, [leaves]).vacancies;
	if (!vacancy) throw new Error('A place that is left is a vacancy.');
	return vacancy;
}

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
