import { gridOf } from './grid.ts';
import type { Id, SelectionInstance } from './instance.ts';
import type { Selection } from './selection.ts';

/** Why a need of the table stays unserved. */
export type Unserved =
	/** No company at the table reaches the threshold. */
	| 'nobody-answers'
	/** One would, but a conflict of interest or a refusal stands between it and the authority. */
	| 'barred'
	/** Its authority has as many others served as it may. */
	| 'enough-needs'
	/** Who answers it serves as many others as it can. */
	| 'no-capacity';

type Answer = { readonly company: Id; readonly score: number };

/** A need of the table that no company serves. */
export type UnservedNeed = {
	readonly need: Id;
	readonly authority: Id;
	readonly reason: Unserved;
	/** The best score at the table, or of who is barred; null where nobody speaks of it. */
	readonly best: Answer | null;
	/** What the best adds to the worth of the table nonetheless: points below the threshold. */
	readonly faint: number;
};

/** Why a table is as it is, by participant. */
export type Account = {
	/**
	 * Each pair, and the need they meet for: one that the company serves, else the one that it answers
	 * best; null for a locked pair without one.
	 */
	readonly pairs: readonly {
		readonly authority: Id;
		readonly company: Id;
		readonly need: {
			readonly id: Id;
			readonly score: number;
			/** Who serves this need, if somebody does: not always the company of the pair. */
			readonly by: Answer | null;
		} | null;
	}[];
	readonly unserved: readonly UnservedNeed[];
};

/** Tells why a table is as it is, for an organiser to repeat. */
export function accountOf(instance: SelectionInstance, selection: Selection): Account {
	const grid = gridOf(instance);
	const { pairs, services, companies } = selection;
	const column = new Map(grid.companies.map((id, index) => [id, index]));
	const needsOf = (authority: Id) =>
		grid.needs.flatMap(({ id, authority: owner }, index) =>
			grid.authorities[owner] === authority ? [{ id, row: grid.scores[index] ?? [] }] : []
		);
	const at = (row: readonly number[], company: Id): number => row[column.get(company) ?? -1] ?? 0;
	const above = ({ score }: { readonly score: number }): boolean => score >= grid.threshold;
	const serving = new Map(services.filter(above).map((service) => [service.need, service]));
	const faint = new Map(
		services.filter((service) => !above(service)).map(({ need, score }) => [need, score])
	);

	/** What companies would score for a need were there no conflict with its authority. */
	const barredFrom = (need: Id, authority: Id): Answer[] =>
		companies
			.filter((company) =>
				instance.wishes.conflicts.some(([a, c]) => a === authority && c === company)
			)
			.map((company) => ({
				company,
				score: instance.scores.get(need)?.[instance.companies.indexOf(company)] ?? 0
			}))
			.filter(above);

	return {
		pairs: pairs.map(([authority, company]) => {
			const answered = needsOf(authority)
				.map(({ id, row }) => {
					const by = serving.get(id);
					return {
						...{ id, score: at(row, company) },
						by: by ? { company: by.company, score: by.score } : null
					};
				})
				.filter(above);
			const own = answered.filter(({ by }) => by?.company === company);
			return { authority, company, need: best(own.length > 0 ? own : answered) };
		}),
		unserved: selection.authorities.flatMap((authority) => {
			const own = needsOf(authority);
			const enough = own.filter(({ id }) => serving.has(id)).length >= grid.maxNeeds;
			return own
				.filter(({ id }) => !serving.has(id))
				.map(({ id, row }) => {
					const told = { need: id, authority, faint: faint.get(id) ?? 0 };
					const nearest = best(
						companies
							.map((company) => ({ company, score: at(row, company) }))
							.filter(({ score }) => score > 0)
					);
					if (nearest && above(nearest))
						return { ...told, best: nearest, reason: enough ? 'enough-needs' : 'no-capacity' };
					const barred = best(barredFrom(id, authority));
					return barred
						? { ...told, best: barred, reason: 'barred' }
						: { ...told, best: nearest, reason: 'nobody-answers' };
				});
		})
	};
}

/** The one with the highest score, the first of equals. */
const best = <Scored extends { readonly score: number }>(all: readonly Scored[]): Scored | null =>
	all.reduce<Scored | null>((most, one) => (most && most.score >= one.score ? most : one), null);
