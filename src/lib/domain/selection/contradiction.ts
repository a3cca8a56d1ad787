import { gridOf } from './grid.ts';
import type { Id, Pair, SelectionInstance, Wishes } from './instance.ts';
import { anyTable } from './possible.ts';

/** One wish, as an organiser would name it. */
export type Wish =
	| { readonly kind: 'locked' | 'excluded'; readonly who: Id }
	| { readonly kind: 'pair' | 'conflict' | 'incompatible'; readonly who: Pair };

/** Why no table can be: wishes that cannot hold together. */
export type Contradiction = {
	/** None could be left out of the contradiction; empty where there are too few candidates anyway. */
	readonly wishes: readonly Wish[];
	/** Wishes, as few as come one after another, without which there is a table. */
	readonly drop: readonly Wish[];
};

/** Wishes that cannot hold together, and which to drop; null where a table is possible. */
export function contradictionOf(instance: SelectionInstance): Contradiction | null {
	// Scores have no say in what is possible.
	const bare = { ...instance, needs: [], scores: new Map<Id, number[]>() };
	const { authorities } = instance;
	const possible = (wishes: readonly Wish[]): boolean =>
		anyTable(gridOf({ ...bare, wishes: gathered(wishes, authorities) })) !== null;

	const all = listed(instance.wishes);
	if (possible(all)) return null;
	if (!possible([])) return { wishes: [], drop: [] };

	let wishes = all;
	for (const wish of all) {
		const fewer = wishes.filter((other) => other !== wish);
		if (!possible(fewer)) wishes = fewer;
	}
	// Those beside the contradiction first: what is dropped is one of those it names.
	const named = new Set(wishes);
	const kept: Wish[] = [];
	const drop: Wish[] = [];
	for (const wish of [...all.filter((wish) => !named.has(wish)), ...wishes])
		if (possible([...kept, wish])) kept.push(wish);
		else drop.push(wish);
	return { wishes, drop };
}

/** In the order in which an organiser would rather keep them; the same however they were written. */
function listed(wishes: Wishes): Wish[] {
	const pairs = new Set(wishes.lockedPairs.map((pair) => pair.join(' ')));
	const ones = (kind: 'locked' | 'excluded', ids: readonly Id[]): Wish[] =>
		[...new Set(ids)].sort().map((who) => ({ kind, who }));
	const twos = (kind: 'pair' | 'conflict' | 'incompatible', all: readonly Pair[]): Wish[] =>
		[...new Map(all.map((pair) => [pair.join(' '), pair]))]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([, who]) => ({ kind, who }));
	return [
		// A conflict of interest forbids no seat, only a pair.
		...twos(
			'conflict',
			wishes.conflicts.filter((pair) => pairs.has(pair.join(' ')))
		),
		...twos('incompatible', wishes.incompatible),
		...ones('locked', [...wishes.lockedAuthorities, ...wishes.lockedCompanies]),
		...twos('pair', wishes.lockedPairs),
		...ones('excluded', [...wishes.excludedAuthorities, ...wishes.excludedCompanies])
	];
}

function gathered(wishes: readonly Wish[], authorities: readonly Id[]): Wishes {
	const isAuthority = new Set(authorities);
	const ones = (kind: 'locked' | 'excluded', authority: boolean): Id[] =>
		wishes.flatMap((wish) =>
			wish.kind === kind && isAuthority.has(wish.who) === authority ? [wish.who] : []
		);
	const twos = (kind: 'pair' | 'conflict' | 'incompatible'): Pair[] =>
		wishes.flatMap((wish) => (wish.kind === kind ? [wish.who] : []));
	return {
		lockedAuthorities: ones('locked', true),
		lockedCompanies: ones('locked', false),
		excludedAuthorities: ones('excluded', true),
		excludedCompanies: ones('excluded', false),
		lockedPairs: twos('pair'),
		conflicts: twos('conflict'),
		incompatible: twos('incompatible')
	};
}
