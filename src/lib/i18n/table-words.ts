import { leaningOf, INTEREST_POINTS } from '#lib/domain/matching/interest.ts';
import type { Wish } from '#lib/domain/matching/wish.ts';
import type { UnservedNeed } from '#lib/domain/selection/account.ts';
import type { Departure } from '#lib/domain/selection/changes.ts';
import type { Wish as TableWish } from '#lib/domain/selection/contradiction.ts';
import type { Id } from '#lib/domain/selection/instance.ts';
import type { Outcome, Selection } from '#lib/domain/selection/selection.ts';
import { compareWorth, type Worth } from '#lib/domain/selection/worth.ts';
import type { TableView, ToldTable } from '#lib/domain/selection/table-view.ts';
import type { Catalogue } from './catalogue.ts';
import type { Format } from './format.ts';
import { whyImpossible, wishInWords } from './selection-words.ts';

type Tongue = { readonly t: Pick<Catalogue, 'selection'>; readonly format: Format };

/** What is read to show the table of a masterclass. */
type Viewed = Omit<TableView, 'usual' | 'people'> & {
	readonly people: readonly Omit<TableView['people'][number], 'stage'>[];
};

/** How the worth of a table differs, in words: the heaviest first. */
export const costInWords = ({ pairs, needs, score }: Worth, { t, format }: Tongue): string => {
	const words = t.selection.changes;
	const told = [
		...(pairs === 0 ? [] : [words.pairs(pairs)]),
		...(needs === 0 ? [] : [words.needs(needs)]),
		...(score === 0 ? [] : [words.score(score)])
	];
	return told.length === 0 ? words.same : format.list(told);
};

/** What the page of the table shows, by name and in words. */
export const tableInWords = (viewed: Viewed, tongue: Tongue) => {
	const { t, format } = tongue;
	const words = t.selection;
	const people = new Map(viewed.people.map((person) => [person.id, person]));
	const needs = new Map(viewed.needs.map((need) => [need.id, need]));
	const row = new Map(viewed.scores.needs.map(({ id }, at) => [id, at]));
	const column = new Map(
		viewed.scores.companies.map(({ participationId }, at) => [participationId, at])
	);
	const nameOf = (id: Id): string => people.get(id)?.name ?? words.chosen.gone;
	const seatOf = (id: Id) => ({
		id,
		name: nameOf(id),
		organisationId: people.get(id)?.organisationId ?? ''
	});
	const points = (count: number): string => words.points(count, format.number(count));
	const names = (ids: readonly Id[]): string => format.list(ids.map(nameOf));
	const candidate = new Set([...viewed.authorities, ...viewed.companies]);

	/** What interests add to a score at the table; empty where they change nothing. */
	const interestOf = (authority: Id, company: Id, need: Id): string => {
		const both = new Set([authority, company]);
		const said = viewed.interests.filter(({ by, of }) => both.has(by) && both.has(of));
		if (leaningOf(said.map(({ interest }) => interest)).points === 0 && said.length === 0)
			return '';
		const text = viewed.scores.scores[row.get(need) ?? -1]?.[column.get(company) ?? -1] ?? 0;
		return [
			words.interest.text(format.number(text)),
			...said.map(({ by, of, interest }) =>
				interest === 'no'
					? words.interest.no(nameOf(by), nameOf(of))
					: words.interest[interest](
							nameOf(by),
							nameOf(of),
							format.number(INTEREST_POINTS[interest])
						)
			)
		].join(' · ');
	};
	const meeting = ({ authority, company, need }: ToldTable['account']['pairs'][number]) => ({
		authority: seatOf(authority),
		company: seatOf(company),
		need: need && {
			...{ id: need.id, score: need.score },
			title: needs.get(need.id)?.title ?? '',
			interest: interestOf(authority, company, need.id),
			/** Where the company of the pair does not serve the need they meet for. */
			served:
				need.by?.company === company
					? ''
					: need.by
						? words.pairs.servedBy(nameOf(need.by.company), format.number(need.by.score))
						: words.pairs.notServed
		}
	});
	const wishAbout = (kind: Wish['kind'], one: Id, other: Id): boolean =>
		viewed.wishes.some(
			(wish) => wish.kind === kind && wish.participationId === one && wish.otherId === other
		);
	/** Why a need of the table stays unserved. */
	const whyUnserved = ({ need, authority, reason, best }: UnservedNeed): string => {
		const [who, score] = [best && nameOf(best.company), format.number(best?.score ?? 0)];
		if (reason === 'barred' && best !== null) {
			const refusal = viewed.interests.find(
				({ by, of, interest }) =>
					interest === 'no' &&
					((by === authority && of === best.company) || (of === authority && by === best.company))
			);
			return refusal && !wishAbout('conflict', authority, best.company)
				? words.unserved.refused(
						nameOf(best.company),
						score,
						nameOf(refusal.by),
						nameOf(refusal.of)
					)
				: words.unserved.conflict(nameOf(best.company), score);
		}
		const said = best ? interestOf(authority, best.company, need) : '';
		const told = words.unserved.reasons[reason === 'barred' ? 'nobody-answers' : reason](
			who,
			score
		);
		return said === '' ? told : words.unserved.apart(told, said);
	};
	const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
		one.name.localeCompare(other.name, format.locale);
	const seatsOf = (ids: readonly Id[], role: 'authority' | 'company') =>
		ids.map((id) => ({ ...seatOf(id), role })).sort(byName);
	const lockedBy = (id: Id): string | null =>
		viewed.wishes.find(({ kind, participationId }) => kind === 'lock' && participationId === id)
			?.id ?? null;
	const table = ({ selection, account }: ToldTable) => {
		const { authorities, companies, services, worth } = selection;
		const paired = new Set(selection.pairs.flat());
		const faint = account.unserved.filter(({ faint: points }) => points > 0);
		const below = faint.reduce((sum, { faint: points }) => sum + points, 0);
		return {
			...{ authorities, companies, worth },
			sentence: [
				words.proposed.worth(
					selection.pairs.length,
					selection.pairs.length - worth.pairs,
					worth.needs,
					points(worth.score - below)
				),
				...(below === 0
					? []
					: [words.proposed.below(faint.length, points(below), points(worth.score))])
			].join(' '),
			pairs: account.pairs
				.map(meeting)
				.sort((one, other) => byName(one.authority, other.authority)),
			alone: [...authorities, ...companies].filter((id) => !paired.has(id)).map(nameOf),
			seats: [...seatsOf(authorities, 'authority'), ...seatsOf(companies, 'company')].map(
				({ id, ...seat }) => ({
					...seat,
					id,
					lockedBy: lockedBy(id),
					comesFor: services
						.filter(({ score }) => score >= viewed.threshold)
						.filter(({ need, company }) => company === id || needs.get(need)?.authority === id)
						.map(({ need, company, score }) => {
							const { title = '', authority = '' } = needs.get(need) ?? {};
							return {
								...{ need, score },
								company: seatOf(company),
								label:
									company === id
										? words.who.serves(title, nameOf(authority))
										: words.who.served(title, nameOf(company)),
								title,
								interest: interestOf(authority, company, need)
							};
						})
				})
			),
			unserved: account.unserved.map((one) => ({
				need: one.need,
				title: needs.get(one.need)?.title ?? '',
				authority: nameOf(one.authority),
				why: whyUnserved(one)
			}))
		};
	};

	const { outcome, account, leaving, chosen } = viewed;
	const proposed =
		outcome.possible && account
			? { ...table({ selection: outcome.selection, account }), proven: outcome.proven }
			: null;
	const departure = (selection: Selection, { replacement, anew }: Departure) => ({
		substitute: replacement
			? words.leaving.substitute(
					nameOf(replacement.change.comes),
					costInWords(replacement.change.difference, tongue)
				)
			: words.leaving.nobody,
		anew: anewInWords(selection, replacement?.selection ?? null, anew)
	});
	const anewInWords = (before: Selection, kept: Selection | null, anew: Outcome): string => {
		if (!anew.possible) return words.leaving.impossible;
		const { worth } = anew.selection;
		if (kept && compareWorth(kept.worth, worth) === 0) return words.leaving.same;
		const [comes, leaves] = [newAt(anew.selection, before), newAt(before, anew.selection)];
		const difference = {
			pairs: worth.pairs - before.worth.pairs,
			needs: worth.needs - before.worth.needs,
			score: worth.score - before.worth.score
		};
		return words.leaving.anew(names(comes), names(leaves), costInWords(difference, tongue));
	};

	return {
		settings: viewed.settings,
		proposed: proposed && {
			...proposed,
			isChosen: chosen?.left.length === 0 && sameSeats(chosen.table.selection, proposed)
		},
		impossible: outcome.possible
			? null
			: {
					sentence: whyImpossible(
						t,
						{ authorities: viewed.settings.authorities, companies: viewed.settings.companies },
						outcome.contradiction,
						nameOf
					),
					few: outcome.contradiction.wishes.length === 0,
					drop: outcome.contradiction.drop.map((wish) => ({
						label: wishInWords(t, wish, nameOf),
						ids: viewed.wishes.filter((row) => meansSame(row, wish)).map(({ id }) => id)
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
			leaving && outcome.possible
				? {
						who: nameOf(leaving.who),
						id: leaving.who,
						...departure(outcome.selection, leaving.departure)
					}
				: null,
		chosen: chosen && {
			at: chosen.at,
			by: chosen.by,
			...table(chosen.table),
			left: chosen.left.length === 0 ? null : names(chosen.left),
			completed: chosen.completed?.possible
				? {
						authorities: chosen.completed.selection.authorities,
						companies: chosen.completed.selection.companies,
						needs: chosen.needs,
						capacity: chosen.capacity,
						comes: names(newAt(chosen.completed.selection, chosen.table.selection))
					}
				: null
		},
		wishes: viewed.wishes.map((wish) => ({
			id: wish.id,
			label: words.wish.of(
				words.wish.kinds[wish.kind],
				names([wish.participationId, ...(wish.otherId === null ? [] : [wish.otherId])])
			),
			reason: wish.reason,
			idle: [wish.participationId, wish.otherId].some((id) => id !== null && !candidate.has(id))
		})),
		candidates: [...viewed.authorities, ...viewed.companies]
			.map((id) => ({ id, name: nameOf(id), role: people.get(id)?.role ?? 'company' }))
			.sort(byName)
	};
};

/** A table as the page shows it. */
export type ShownTable = ReturnType<typeof tableInWords>;

type Seats = Pick<Selection, 'authorities' | 'companies'>;

/** Who sits at a table and not at the other. */
const newAt = (table: Seats, other: Seats): Id[] => {
	const there = new Set([...other.authorities, ...other.companies]);
	return [...table.authorities, ...table.companies].filter((id) => !there.has(id));
};

const sameSeats = (one: Seats, other: Seats): boolean =>
	newAt(one, other).length === 0 && newAt(other, one).length === 0;

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
