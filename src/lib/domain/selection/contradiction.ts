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

/** What a wish has to do with a contradiction. */
export type Part =
	| { readonly part: 'takes-seat'; readonly side: Side; readonly seats: number }
	| {
			readonly part: 'leaves-few';
			readonly side: Side;
			readonly left: number;
			readonly seats: number;
	  }
	/** Somebody is wanted by one wish and left out by another, or has two imposed meetings. */
	| { readonly part: 'excluded-too' | 'wanted-too' | 'one-opposite'; readonly who: Id }
	| { readonly part: 'takes-seats' | 'conflict-too' | 'imposed-too' | 'only-one' | 'kept-apart' };

type Side = keyof SelectionInstance['seats'];

/** Why each wish of a contradiction is part of it, and each way out, the shortest first. */
export type WaysOut = {
	readonly parts: readonly { readonly wish: Wish; readonly part: Part }[];
	/** Wishes to drop: without all of one way, and no fewer of them, there is a table. */
	readonly ways: readonly (readonly Wish[])[];
};

/** Wishes that cannot hold together, and which to drop; null where a table is possible. */
export function contradictionOf(instance: SelectionInstance): Contradiction | null {
	const possible = possibleAt(instance);
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

/** Whether a table is possible with these wishes alone; scores have no say in it. */
function possibleAt(instance: SelectionInstance): (wishes: readonly Wish[]) => boolean {
	const bare = { ...instance, needs: [], scores: new Map<Id, number[]>() };
	return (wishes) =>
		anyTable(gridOf({ ...bare, wishes: gathered(wishes, instance.authorities) })) !== null;
}

/** Ways out that are told, and tables tried to find them, at most. */
const WAYS = 3;
const TRIES = 500;

/** Why the wishes of a contradiction cannot hold together, and which to drop instead. */
export function waysOut(instance: SelectionInstance, { wishes, drop }: Contradiction): WaysOut {
	const possible = possibleAt(instance);
	const all = listed(instance.wishes);
	const named = new Set(wishes.map(keyOf));
	const isNamed = (wish: Wish): boolean => named.has(keyOf(wish));
	/** Every way out drops a wish of the contradiction; those to keep rather come last. */
	const first = all.filter(isNamed).toReversed();
	const others = [...first, ...all.filter((wish) => !isNamed(wish)).toReversed()];
	const found: (readonly Wish[])[] = [];
	let tries = 0;
	const look = (dropped: readonly Wish[], among: readonly Wish[], more: number): void => {
		if (found.some((way) => way.every((wish) => dropped.includes(wish)))) return;
		if (more === 0) {
			if (tries++ < TRIES && possible(all.filter((wish) => !dropped.includes(wish))))
				found.push(dropped);
			return;
		}
		for (const [at, wish] of among.entries()) {
			if (found.length >= WAYS || tries >= TRIES) return;
			look([...dropped, wish], among.slice(at + 1), more - 1);
		}
	};
	for (let size = 1; size <= 3; size++)
		for (const [at, wish] of first.entries()) {
			if (found.length < WAYS) look([wish], others.slice(at + 1), size - 1);
		}
	return {
		parts: wishes.map((wish) => ({ wish, part: partOf(instance, wishes, wish) })),
		ways: found.length > 0 || drop.length === 0 ? found : [drop]
	};
}

const keyOf = ({ kind, who }: Wish): string => `${kind} ${String(who)}`;

const peopleOf = ({ who }: Wish): readonly Id[] => (typeof who === 'string' ? [who] : who);

function partOf(instance: SelectionInstance, wishes: readonly Wish[], wish: Wish): Part {
	const { seats } = instance;
	const about = peopleOf(wish);
	const shared = (...kinds: Wish['kind'][]): Id | undefined =>
		wishes
			.filter((other) => other !== wish && kinds.includes(other.kind))
			.flatMap(peopleOf)
			.find((id) => about.includes(id));
	const [one = ''] = about;
	const side: Side = instance.authorities.includes(one) ? 'authorities' : 'companies';

	switch (wish.kind) {
		case 'conflict':
			return { part: 'imposed-too' };
		case 'incompatible':
			return { part: 'only-one' };
		case 'excluded': {
			const wanted = shared('locked', 'pair');
			if (wanted !== undefined) return { part: 'wanted-too', who: wanted };
			const out = new Set(wishes.flatMap((w) => (w.kind === 'excluded' ? [w.who] : [])));
			const left = instance[side].filter((id) => !out.has(id)).length;
			return { part: 'leaves-few', side, left, seats: seats[side] };
		}
		case 'locked':
		case 'pair': {
			const out = shared('excluded');
			if (out !== undefined) return { part: 'excluded-too', who: out };
			if (shared('incompatible') !== undefined) return { part: 'kept-apart' };
			if (wish.kind === 'locked') return { part: 'takes-seat', side, seats: seats[side] };
			const [a, c] = wish.who;
			if (wishes.some(({ kind, who }) => kind === 'conflict' && who[0] === a && who[1] === c))
				return { part: 'conflict-too' };
			const twice = shared('pair');
			return twice === undefined ? { part: 'takes-seats' } : { part: 'one-opposite', who: twice };
		}
	}
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
