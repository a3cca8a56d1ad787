import type { Wish } from '../matching/wish.ts';
import type { Stage } from '../recruiting/participation.ts';
import { gridOf } from './grid.ts';
import type { Id } from './instance.ts';
import {
	instanceOf,
	narrowed,
	type Candidates,
	type TableSettings
} from './masterclass-instance.ts';
import type { TitledNeed, ToldTable } from './told-table.ts';

/** Something that is no longer as it was when a table was chosen. */
export type Since =
	/** Declined, withdrew, or was taken off the board (null). */
	| { readonly kind: 'left'; readonly who: Id; readonly stage: Stage | null }
	| { readonly kind: 'need-gone' | 'need-new'; readonly need: TitledNeed }
	| { readonly kind: 'need-renamed'; readonly need: TitledNeed; readonly title: string }
	| {
			readonly kind: 'score';
			readonly need: TitledNeed;
			readonly company: Id;
			readonly before: number;
			readonly after: number;
	  }
	/** One does not want to meet the other, and said so since. */
	| { readonly kind: 'refused'; readonly by: Id; readonly of: Id }
	/** What the organiser wishes now, and this table does not keep. */
	| { readonly kind: 'wish'; readonly wish: Wish };

/** Points by which a score may change without a word: less than tells one answer from another. */
const FEW_POINTS = 3;

/**
 * What is different from when a table was chosen: who left, needs, scores of what it serves, refusals,
 * wishes that it does not keep.
 *
 * @param board everybody, those who left with their stage
 */
export function sinceThen(
	told: ToldTable,
	candidates: Candidates,
	settings: Pick<TableSettings, 'needs' | 'capacity'>,
	board: readonly { readonly id: Id; readonly stage: Stage }[]
): Since[] {
	const { authorities, companies, pairs, services } = told.selection;
	const here = new Set([...candidates.authorities, ...candidates.companies]);
	const seated = [...authorities, ...companies];
	const stages = new Map(board.map(({ id, stage }) => [id, stage]));
	const left = seated.filter((id) => !here.has(id));

	const before = new Map(told.needs.map((need) => [need.id, need]));
	const now = new Map(
		candidates.matrix.needs.map(({ id, title, participationId }) => [
			id,
			{ id, title, authority: participationId }
		])
	);
	const there = ({ authority }: TitledNeed): boolean =>
		authorities.includes(authority) && here.has(authority);

	/** What the table serves or meets for, and what that is worth now. */
	const counted = new Map(
		[
			...services.filter(({ score }) => score >= told.threshold),
			...told.account.pairs.flatMap(({ company, need }) =>
				need ? [{ need: need.id, company, score: need.score }] : []
			)
		].map((one) => [`${one.need} ${one.company}`, one])
	);
	const meets = new Map(
		[
			...pairs,
			...services.flatMap(({ need, company }) => {
				const owner = before.get(need)?.authority;
				return owner === undefined ? [] : [[owner, company] as const];
			})
		].map((pair) => [pair.join(' '), pair])
	);
	const refusals = candidates.interests.filter(
		({ by, of, interest }) =>
			interest === 'no' &&
			(meets.has(`${by} ${of}`) || meets.has(`${of} ${by}`)) &&
			!told.interests.some((one) => one.by === by && one.of === of && one.interest === 'no')
	);
	const grid = gridOf(
		instanceOf(narrowed(candidates, new Set(seated)), { ...settings, authorities: 1, companies: 1 })
	);
	/** What is told as a refusal or a wish is not told again as a score. */
	const barred = new Set([
		...refusals.flatMap(({ by, of }) => [`${by} ${of}`, `${of} ${by}`]),
		...candidates.wishes.flatMap(({ kind, participationId, otherId }) =>
			kind === 'conflict' ? [`${participationId} ${otherId ?? ''}`] : []
		)
	]);
	const scoreNow = (need: Id, company: Id): number =>
		grid.scores[grid.needs.findIndex(({ id }) => id === need)]?.[grid.companies.indexOf(company)] ??
		0;

	return [
		...left.map((who) => ({ kind: 'left' as const, who, stage: stages.get(who) ?? null })),
		...told.needs
			.filter((need) => there(need) && !now.has(need.id))
			.map((need) => ({ kind: 'need-gone' as const, need })),
		...[...now.values()]
			.filter((need) => there(need) && !before.has(need.id))
			.map((need) => ({ kind: 'need-new' as const, need })),
		...told.needs.flatMap((need) => {
			const { title } = now.get(need.id) ?? need;
			return there(need) && title !== need.title
				? [{ kind: 'need-renamed' as const, need, title }]
				: [];
		}),
		...[...counted.values()].flatMap(({ need: id, company, score }) => {
			const need = now.get(id);
			if (!need || !there(need) || !here.has(company)) return [];
			if (barred.has(`${need.authority} ${company}`)) return [];
			const after = scoreNow(id, company);
			return Math.abs(after - score) > FEW_POINTS ||
				after < told.threshold !== score < told.threshold
				? [{ kind: 'score' as const, need, company, before: score, after }]
				: [];
		}),
		...refusals.map(({ by, of }) => ({ kind: 'refused' as const, by, of })),
		...candidates.wishes
			.filter((wish) => !keeps(told, meets, wish) && concerns(wish, here))
			.map((wish) => ({ kind: 'wish' as const, wish }))
	];
}

/** Those whom a wish is about may all come. */
const concerns = ({ participationId, otherId }: Wish, here: ReadonlySet<Id>): boolean =>
	here.has(participationId) && (otherId === null || here.has(otherId));

/** Whether a table keeps a wish. */
function keeps(
	{ selection: { authorities, companies, pairs } }: ToldTable,
	meets: ReadonlyMap<string, unknown>,
	{ kind, participationId: one, otherId: other }: Wish
): boolean {
	const sits = (id: Id | null): boolean =>
		id !== null && (authorities.includes(id) || companies.includes(id));
	switch (kind) {
		case 'lock':
			return sits(one);
		case 'exclude':
			return !sits(one);
		case 'pair':
			return pairs.some(([a, c]) => a === one && c === other);
		case 'conflict':
			return !meets.has(`${one} ${other ?? ''}`);
		case 'apart':
			return !(sits(one) && sits(other));
	}
}
