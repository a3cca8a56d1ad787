import type { Wish } from '#lib/domain/matching/wish.ts';
import type { Part, Wish as TableWish } from '#lib/domain/selection/contradiction.ts';
import type { Id } from '#lib/domain/selection/instance.ts';
import type { Outcome } from '#lib/domain/selection/selection.ts';
import type { TableView } from '#lib/domain/selection/table-view.ts';
import { shownWorth, type Seats, type ToldTable } from '#lib/domain/selection/told-table.ts';
import { compareWorth, type Worth } from '#lib/domain/selection/worth.ts';
import { wishInWords } from './selection-words.ts';
import { toldInWords, type TableTongue } from './told-table-words.ts';
import { sinceInWords, vacancyInWords, type Naming } from './vacancy-words.ts';

/** How the worth of a table differs, in words: the heaviest first. */
export const costInWords = ({ pairs, needs, score }: Worth, { t, format }: TableTongue): string => {
	const words = t.selection.changes;
	const told = [
		...(pairs === 0 ? [] : [words.pairs(pairs)]),
		...(needs === 0 ? [] : [words.needs(needs)]),
		...(score === 0 ? [] : [words.score(score)])
	];
	return told.length === 0 ? words.same : format.list(told);
};

/** What the page of the table shows, by name and in words. */
export const tableInWords = (viewed: TableView, tongue: TableTongue) => {
	const { t, format } = tongue;
	const words = t.selection;
	const { outcome, leaving, chosen, settings, revision } = viewed;
	// Who was taken off the board since is still known by the table that was chosen with them.
	const people = new Map(
		[...(chosen?.table.people ?? []), ...viewed.people].map((person) => [person.id, person])
	);
	const needs = new Map(
		[...(chosen?.table.needs ?? []), ...viewed.needs].map((need) => [need.id, need])
	);
	const nameOf = (id: Id): string => people.get(id)?.name ?? words.chosen.gone;
	const names = (ids: readonly Id[]): string => format.list(ids.map(nameOf));
	const wishLabel = ({ kind, participationId, otherId }: Wish): string =>
		words.wish.of(
			words.wish.kinds[kind],
			names([participationId, ...(otherId === null ? [] : [otherId])])
		);
	const naming: Naming = { nameOf, wishLabel, needOf: (id) => needs.get(id) };
	const candidate = new Set([...viewed.authorities, ...viewed.companies]);
	const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
		one.name.localeCompare(other.name, format.locale);
	/** What is posted to choose a table as it was shown. */
	const choice = (seats: Seats, of: Pick<typeof settings, 'needs' | 'capacity'>, shown = '') => ({
		...{ authorities: seats.authorities, companies: seats.companies, revision, shown },
		...{ needs: of.needs, capacity: of.capacity }
	});

	const proposed = outcome.possible ? outcome.table : null;
	const isChosen =
		chosen !== null &&
		proposed !== null &&
		chosen.since.length === 0 &&
		sameSeats(chosen.table.selection, proposed.selection);
	const anewInWords = (before: ToldTable, kept: Worth | null, anew: Outcome): string => {
		if (!anew.possible) return words.leaving.impossible;
		const { worth } = anew.selection;
		if (kept && compareWorth(kept, worth) >= 0) return words.leaving.same;
		const [comes, leaves] = [
			newAt(anew.selection, before.selection),
			newAt(before.selection, anew.selection)
		];
		return words.leaving.anew(
			names(comes),
			names(leaves),
			comes.length,
			costInWords(difference(worth, before.selection.worth), tongue)
		);
	};

	return {
		settings,
		revision,
		anyNeed: viewed.needs.length > 0,
		anyInterest: viewed.anyInterest,
		proposed:
			outcome.possible && proposed
				? {
						// What was decided is shown as it was decided.
						...toldInWords(isChosen ? chosen.table : proposed, tongue),
						...{ proven: outcome.proven, isChosen },
						choice: choice(proposed.selection, settings, shownWorth(proposed.selection.worth)),
						retain:
							chosen === null
								? words.proposed.retain
								: words.proposed.replace(sizeOf(chosen.table.selection), sizeOf(proposed.selection))
					}
				: null,
		impossible: outcome.possible
			? null
			: {
					few: outcome.contradiction.wishes.length === 0,
					sentence:
						outcome.contradiction.wishes.length === 0
							? words.tooFew(
									words.authorities(settings.authorities),
									words.companies(settings.companies)
								)
							: words.apart(
									words.authorities(settings.authorities),
									words.companies(settings.companies)
								),
					parts: outcome.out.parts.map(({ wish, part }) => ({
						label: wishInWords(t, wish, nameOf),
						why: partInWords(part)
					})),
					ways: outcome.out.ways.map((way) => ({
						label: format.list(way.map((wish) => wishInWords(t, wish, nameOf))),
						ids: viewed.wishes
							.filter((row) => way.some((wish) => meansSame(row, wish)))
							.map(({ id }) => id)
					}))
				},
		changes: [...Map.groupBy(viewed.changes, ({ leaves }) => leaves).values()].flatMap(([best]) =>
			best
				? [
						{
							leaves: nameOf(best.leaves),
							comes: nameOf(best.comes),
							cost: costInWords(best.difference, tongue)
						}
					]
				: []
		),
		leaving:
			leaving && proposed
				? {
						vacancy: vacancyInWords(leaving.vacancy, naming, tongue),
						anew: anewInWords(proposed, leaving.vacancy.substitute?.after ?? null, leaving.anew)
					}
				: null,
		chosen: chosen && {
			...toldInWords(chosen.table, tongue),
			...{ at: chosen.at, by: chosen.by, isProposed: isChosen },
			since: chosen.since
				.filter(({ kind }) => kind !== 'left')
				.map((one) => sinceInWords(one, naming, tongue)),
			left: chosen.vacancies.map(({ leaves }) => leaves),
			/** The same seats told anew, where everybody stays. */
			again: chosen.now && {
				sentence: toldInWords(chosen.now, tongue).sentence,
				choice: choice(
					chosen.now.selection,
					chosen.settings,
					shownWorth(chosen.now.selection.worth)
				)
			},
			vacancies: chosen.vacancies.map((one) => ({
				...vacancyInWords(one, naming, tongue),
				title: chosen.since
					.filter((since) => since.kind === 'left' && since.who === one.leaves)
					.map((since) => sinceInWords(since, naming, tongue))
					.join(' ')
			})),
			/** With those who can take the places of who left; without them where nobody can. */
			next:
				chosen.vacancies.length === 0 ||
				[chosen.seats.authorities, chosen.seats.companies].some((side) => side.length === 0)
					? null
					: {
							...{ choice: choice(chosen.seats, chosen.settings) },
							filled: chosen.vacancies.every(({ substitute }) => substitute !== null),
							label: nextLabel()
						}
		},
		/** Wishes about one participant at the table, by participant. */
		locked: Object.fromEntries(
			viewed.wishes
				.filter(({ kind }) => kind === 'lock')
				.map(({ participationId, id }) => [participationId, id])
		),
		/** Those whom the organiser leaves out. */
		excluded: viewed.wishes
			.filter(({ kind, participationId }) => kind === 'exclude' && candidate.has(participationId))
			.map(({ id, participationId }) => ({
				...{ id, name: nameOf(participationId) },
				role: people.get(participationId)?.role ?? ('company' as const)
			}))
			.sort(byName),
		/** Imposed meetings, by authority. */
		imposed: Object.fromEntries(
			viewed.wishes
				.filter(({ kind }) => kind === 'pair')
				.map(({ participationId, id }) => [participationId, id])
		),
		wishes: viewed.wishes.map((wish) => ({
			id: wish.id,
			label: wishLabel(wish),
			reason: wish.reason,
			idle: [wish.participationId, wish.otherId].some((id) => id !== null && !candidate.has(id))
		})),
		candidates: [...viewed.authorities, ...viewed.companies]
			.map((id) => ({ id, name: nameOf(id), role: people.get(id)?.role ?? ('company' as const) }))
			.sort(byName)
	};

	function partInWords(part: Part): string {
		switch (part.part) {
			case 'takes-seat':
				return words.parts['takes-seat'][part.side](part.seats);
			case 'leaves-few':
				return words.parts['leaves-few'][part.side](part.left, part.seats);
			case 'excluded-too':
			case 'wanted-too':
			case 'one-opposite':
				return words.parts[part.part](nameOf(part.who));
			default:
				return words.parts[part.part];
		}
	}

	function nextLabel(): string {
		if (chosen === null) return '';
		const comes = chosen.vacancies.flatMap(({ substitute }) => substitute?.comes ?? []);
		return comes.length > 0
			? words.chosen.retainWith(names(comes))
			: words.chosen.retainWithout(names(chosen.vacancies.map(({ leaves }) => leaves)));
	}
};

/** A table as the page shows it. */
export type ShownTable = ReturnType<typeof tableInWords>;

/** Who sits at a table and not at the other. */
const newAt = (table: Seats, other: Seats): Id[] => {
	const there = new Set([...other.authorities, ...other.companies]);
	return [...table.authorities, ...table.companies].filter((id) => !there.has(id));
};

const sameSeats = (one: Seats, other: Seats): boolean =>
	newAt(one, other).length === 0 && newAt(other, one).length === 0;

const difference = (one: Worth, other: Worth): Worth => ({
	pairs: one.pairs - other.pairs,
	needs: one.needs - other.needs,
	score: one.score - other.score
});

/** "4 + 4", as a masterclass's format is written. */
const sizeOf = ({ authorities, companies }: Seats): string =>
	`${String(authorities.length)} + ${String(companies.length)}`;

const KINDS: Readonly<Record<TableWish['kind'], Wish['kind']>> = {
	locked: 'lock',
	excluded: 'exclude',
	pair: 'pair',
	conflict: 'conflict',
	incompatible: 'apart'
};

/** Whether a noted wish is the one that a contradiction names. */
const meansSame = (row: Wish, wish: TableWish): boolean => {
	const [one, other = null] = typeof wish.who === 'string' ? [wish.who] : wish.who;
	return row.kind === KINDS[wish.kind] && row.participationId === one && row.otherId === other;
};
