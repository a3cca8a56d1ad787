import type { Wish } from '../matching/wish.ts';
import { byCode } from './grid.ts';
import type { Id } from './instance.ts';
import type { Candidates, TableSettings } from './masterclass-instance.ts';
import { tellSeats, type Seats, type ToldTable } from './told-table.ts';
import { compareWorth, type Worth } from './worth.ts';

/** A need, a company of the table, and its score. */
export type Answered = { readonly need: Id; readonly company: Id; readonly score: number };

/** Somebody in the place of who left, and what the table has of it. */
export type Substitute = {
	readonly comes: Id;
	/** What it answers, or has answered, that the table would lose. */
	readonly answers: Answered;
	readonly after: Worth;
};

/** A place that somebody left at a table. */
export type Vacancy = {
	readonly leaves: Id;
	/** With them. */
	readonly before: Worth;
	/** With nobody in their place. */
	readonly without: Worth;
	/** Needs that nobody at the table serves any more. */
	readonly lost: readonly Id[];
	/** Authorities that meet nobody any more. */
	readonly alone: readonly Id[];
	/** The best in their place, everybody else staying; null where nobody gives back a meeting or a need. */
	readonly substitute: Substitute | null;
	/** Who would be better than that, but for wishes of the organiser. */
	readonly barred: (Substitute & { readonly wishes: readonly Wish[] }) | null;
};

type Context = {
	readonly candidates: Candidates;
	readonly settings: Pick<TableSettings, 'needs' | 'capacity'>;
};

/**
 * The places that some left at a table, one after the other, each with who could take it; and the table
 * with all who do.
 *
 * @param candidates without those who left
 */
export function vacanciesOf(
	context: Context,
	table: ToldTable,
	left: readonly Id[]
): { readonly vacancies: readonly Vacancy[]; readonly seats: Seats } {
	const stays = (id: Id): boolean => !left.includes(id);
	let seats: Seats = {
		authorities: table.selection.authorities.filter(stays),
		companies: table.selection.companies.filter(stays)
	};
	const vacancies = left.map((leaves) => {
		const vacancy = vacancyOf(context, table, seats, leaves);
		const comes = vacancy.substitute?.comes;
		const side = sideOf(table, leaves);
		if (comes !== undefined) seats = { ...seats, [side]: [...seats[side], comes] };
		return vacancy;
	});
	return { vacancies, seats };
}

const sideOf = ({ selection }: ToldTable, id: Id): keyof Seats =>
	selection.authorities.includes(id) ? 'authorities' : 'companies';

/** @param rest who sits there without `leaves` */
function vacancyOf(
	{ candidates, settings }: Context,
	before: ToldTable,
	rest: Seats,
	leaves: Id
): Vacancy {
	const side = sideOf(before, leaves);
	const tell = (seats: Seats, wishes: readonly Wish[] = candidates.wishes): ToldTable =>
		tellSeats({ ...candidates, wishes }, [], settings, seats);
	const without = tell(rest);

	const above = ({ score }: { readonly score: number }): boolean => score >= before.threshold;
	const served = new Set(without.selection.services.filter(above).map(({ need }) => need));
	const lost = before.selection.services
		.filter(above)
		.map(({ need }) => need)
		.filter((need) => without.needs.some(({ id }) => id === need) && !served.has(need));

	/** Whom the wishes keep from the table, and who is there already. */
	const seated = new Set([...rest.authorities, ...rest.companies]);
	const inTheWay = (id: Id): Wish[] =>
		candidates.wishes.filter(
			({ kind, participationId: one, otherId: other }) =>
				(kind === 'exclude' && one === id) ||
				((kind === 'apart' || kind === 'conflict') &&
					((one === id && other !== null && seated.has(other)) ||
						(other === id && seated.has(one))))
		);
	const forbids = ({ kind }: Wish): boolean => kind !== 'conflict';

	const tried = (comes: Id, wishes: readonly Wish[]): Substitute | null => {
		const table = tell({ ...rest, [side]: [...rest[side], comes] }, wishes);
		const after = table.selection.worth;
		const answers = answersOf(table, without, comes, lost);
		return answers && brings(after, without.selection.worth) ? { comes, answers, after } : null;
	};
	/** Who answers a lost need first, then the table that is worth most. */
	const compare = (one: Substitute, other: Substitute): number =>
		Number(lost.includes(one.answers.need)) - Number(lost.includes(other.answers.need)) ||
		compareWorth(one.after, other.after);
	const bestOf = (all: readonly (Substitute | null)[]): Substitute | null =>
		all
			.filter((one) => one !== null)
			.sort((one, other) => compare(other, one) || byCode(one.comes, other.comes))
			.at(0) ?? null;
	/** A lost need answered, a meeting or a need more: not just a better score. */
	const isBetter = (one: Substitute, other: Substitute): boolean =>
		compare(
			{ ...one, after: { ...one.after, score: 0 } },
			{ ...other, after: { ...other.after, score: 0 } }
		) > 0;
	const others = candidates[side].filter((id) => !seated.has(id));
	const allowed = others.filter((id) => !inTheWay(id).some(forbids));
	const best = bestOf(allowed.map((id) => tried(id, candidates.wishes)));
	const freed = bestOf(
		others.map((id) => {
			const wishes = inTheWay(id);
			return wishes.length === 0
				? null
				: tried(
						id,
						candidates.wishes.filter((wish) => !wishes.includes(wish))
					);
		})
	);
	const barred =
		freed && (best === null || isBetter(freed, best))
			? { ...freed, wishes: inTheWay(freed.comes) }
			: null;

	const met = new Set(without.selection.pairs.flat());
	return {
		leaves,
		before: before.selection.worth,
		without: without.selection.worth,
		lost,
		alone: rest.authorities.filter((id) => !met.has(id)),
		substitute: best,
		barred
	};
}

/** Whether a table has a meeting or a served need more than another. */
const brings = (one: Worth, other: Worth): boolean =>
	compareWorth({ ...one, score: 0 }, { ...other, score: 0 }) > 0;

/** What somebody new answers, or has answered: best a lost need, then one that nobody served. */
function answersOf(
	table: ToldTable,
	without: ToldTable,
	comes: Id,
	lost: readonly Id[]
): Answered | null {
	const owner = new Map(table.needs.map(({ id, authority }) => [id, authority]));
	const isTheirs = ({ need, company }: Answered): boolean =>
		company === comes || owner.get(need) === comes;
	const above = ({ score }: Answered): boolean => score >= table.threshold;
	const served = new Set(without.selection.services.filter(above).map(({ need }) => need));
	const theirs = table.selection.services.filter(isTheirs).filter(above);
	const met = table.account.pairs.flatMap(({ company, need }) =>
		need ? [{ need: need.id, company, score: need.score }] : []
	);
	const unserved = theirs.filter(({ need }) => !served.has(need)).sort((a, b) => b.score - a.score);
	const [best] = [
		...unserved.filter(({ need }) => lost.includes(need)),
		...unserved,
		...met.filter(isTheirs),
		...theirs
	];
	return best ?? null;
}
