import { gridOf } from './grid.ts';
import type { Id, SelectionInstance } from './instance.ts';
import type { Selection } from './selection.ts';

/** Why a need of the table stays unserved. */
export type Unserved =
	/** No company at the table reaches the threshold. */
	| 'nobody-answers'
	/** Its authority has as many others served as it may. */
	| 'enough-needs'
	/** Who answers it serves as many others as it can. */
	| 'no-capacity';

/** Why a table is as it is, by participant. */
export type Account = {
	/** Each pair, and the need that the company answers best; null for a locked pair without one. */
	readonly pairs: readonly {
		readonly authority: Id;
		readonly company: Id;
		readonly need: { readonly id: Id; readonly score: number } | null;
	}[];
	/** Each company, the needs it was invited to serve, and its pair. */
	readonly companies: readonly {
		readonly company: Id;
		readonly serves: readonly { readonly need: Id; readonly score: number }[];
		readonly opposite: Id | null;
	}[];
	/** Needs of the table's authorities that no company serves; the best score at the table. */
	readonly unserved: readonly {
		readonly need: Id;
		readonly authority: Id;
		readonly reason: Unserved;
		readonly best: { readonly company: Id; readonly score: number } | null;
	}[];
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
	const served = new Set(services.map(({ need }) => need));

	return {
		pairs: pairs.map(([authority, company]) => ({
			authority,
			company,
			need: best(
				needsOf(authority)
					.map(({ id, row }) => ({ id, score: at(row, company) }))
					.filter(({ score }) => score >= grid.threshold)
			)
		})),
		companies: companies.map((company) => ({
			company,
			serves: services
				.filter((service) => service.company === company)
				.map(({ need, score }) => ({ need, score })),
			opposite: pairs.find(([, other]) => other === company)?.[0] ?? null
		})),
		unserved: selection.authorities.flatMap((authority) => {
			const own = needsOf(authority);
			const enough = own.filter(({ id }) => served.has(id)).length >= grid.maxNeeds;
			return own
				.filter(({ id }) => !served.has(id))
				.map(({ id, row }) => {
					const nearest = best(
						companies
							.map((company) => ({ company, score: at(row, company) }))
							.filter(({ score }) => score > 0)
					);
					const answered = nearest !== null && nearest.score >= grid.threshold;
					const reason = !answered ? 'nobody-answers' : enough ? 'enough-needs' : 'no-capacity';
					return { need: id, authority, reason, best: nearest };
				});
		})
	};
}

/** The one with the highest score, the first of equals. */
const best = <Scored extends { readonly score: number }>(all: readonly Scored[]): Scored | null =>
	all.reduce<Scored | null>((most, one) => (most && most.score >= one.score ? most : one), null);
