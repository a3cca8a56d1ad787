import { leanedScore, leaningOf, type Interest, type Leaning } from '../matching/interest.ts';
import type { Matrix } from '../matching/matrix.ts';
import type { Wish } from '../matching/wish.ts';
import type { Id, Pair, SelectionInstance, Wishes } from './instance.ts';

/** What an organiser sets on the screen; the seats come from the masterclass's format at first. */
export type TableSettings = {
	readonly authorities: number;
	readonly companies: number;
	/** Needs of one authority that the table serves at most. */
	readonly needs: number;
	/** Needs that one company serves at most; null: as many as it answers. */
	readonly capacity: number | null;
};

/** Whether one participation wants to meet another. */
export type Wanted = { readonly by: Id; readonly of: Id; readonly interest: Interest };

/** Who may come to a masterclass, what is looked for there, and what everybody wishes. */
export type Candidates = {
	/** Participations that neither declined nor withdrew. */
	readonly authorities: readonly Id[];
	readonly companies: readonly Id[];
	readonly matrix: Matrix;
	readonly wishes: readonly Wish[];
	readonly interests: readonly Wanted[];
};

/** The interests of an authority and a company in each other. */
const leanings = (interests: readonly Wanted[]): ((one: Id, other: Id) => Leaning) => {
	const said = new Map(interests.map(({ by, of, interest }) => [`${by} ${of}`, interest]));
	return (one, other) =>
		leaningOf([said.get(`${one} ${other}`) ?? [], said.get(`${other} ${one}`) ?? []].flat());
};

/**
 * The table of a masterclass as an instance to solve, by participations. Wishes about somebody who is
 * no candidate any more are left out. A pair that an organiser imposes meets whatever either side said.
 */
export function instanceOf(candidates: Candidates, settings: TableSettings): SelectionInstance {
	const { authorities, companies, matrix, interests } = candidates;
	const wishes = wishesOf(candidates);
	const leaning = leanings(interests);
	const column = new Map(matrix.companies.map(({ participationId }, at) => [participationId, at]));
	const sits = new Set(authorities);
	const rows = matrix.needs
		.map((need, row) => ({ id: need.id, authority: need.participationId, row }))
		.filter(({ authority }) => sits.has(authority));
	const imposed = new Set(wishes.lockedPairs.map((pair) => pair.join(' ')));
	const refused = authorities.flatMap((authority) =>
		companies
			.filter((company) => leaning(authority, company).refused)
			.map((company): Pair => [authority, company])
			.filter((pair) => !imposed.has(pair.join(' ')))
	);
	return {
		seats: { authorities: settings.authorities, companies: settings.companies },
		threshold: matrix.threshold,
		maxNeedsPerAuthority: settings.needs,
		authorities,
		companies,
		needs: rows.map(({ id, authority }) => ({ id, authority })),
		scores: new Map(
			rows.map(({ id, authority, row }) => [
				id,
				companies.map((company) =>
					leanedScore(
						matrix.scores[row]?.[column.get(company) ?? -1] ?? 0,
						leaning(authority, company)
					)
				)
			])
		),
		capacity: new Map(
			settings.capacity === null
				? []
				: companies.map((company) => [company, settings.capacity ?? 0] as const)
		),
		wishes: { ...wishes, conflicts: [...wishes.conflicts, ...refused] }
	};
}

/** The same with only some who may come: wishes about others are left out with them. */
export const narrowed = (candidates: Candidates, among: ReadonlySet<Id>): Candidates => ({
	...candidates,
	authorities: candidates.authorities.filter((id) => among.has(id)),
	companies: candidates.companies.filter((id) => among.has(id))
});

function wishesOf({ authorities, companies, wishes }: Candidates): Wishes {
	const isAuthority = new Set(authorities);
	const isCompany = new Set(companies);
	const of = (kind: Wish['kind'], among: ReadonlySet<Id>): Id[] =>
		wishes.flatMap((wish) =>
			wish.kind === kind && among.has(wish.participationId) ? [wish.participationId] : []
		);
	const pairs = (kind: Wish['kind'], known: (pair: Pair) => boolean): Pair[] =>
		wishes.flatMap(({ kind: its, participationId, otherId }) => {
			const pair: Pair | null = otherId === null ? null : [participationId, otherId];
			return its === kind && pair !== null && known(pair) ? [pair] : [];
		});
	const facing = ([one, other]: Pair) => isAuthority.has(one) && isCompany.has(other);
	const here = (id: Id) => isAuthority.has(id) || isCompany.has(id);
	return {
		lockedAuthorities: of('lock', isAuthority),
		lockedCompanies: of('lock', isCompany),
		excludedAuthorities: of('exclude', isAuthority),
		excludedCompanies: of('exclude', isCompany),
		lockedPairs: pairs('pair', facing),
		conflicts: pairs('conflict', facing),
		incompatible: pairs('apart', (pair) => pair.every(here))
	};
}
