import { wordsOf } from './words.ts';

/** Two expressions that would mean the same thing. */
export type Pair = { readonly one: string; readonly other: string };

/**
 * Why two expressions are not joined: one has no word that tells something, they are the same already
 * (case, accents and inflection aside), or they were joined before.
 */
export const SYNONYM_FAULTS = ['says-nothing', 'same', 'joined-already'] as const;
export type SynonymFault = (typeof SYNONYM_FAULTS)[number];

const said = (expression: string): string =>
	wordsOf(expression)
		.map(({ root }) => root)
		.join(' ');

const keyOf = ({ one, other }: Pair): string => [said(one), said(other)].sort().join(' = ');

/** What stands against joining two expressions; null: nothing. */
export function synonymFault(pair: Pair, joined: readonly Pair[]): SynonymFault | null {
	if (said(pair.one) === '' || said(pair.other) === '') return 'says-nothing';
	if (said(pair.one) === said(pair.other)) return 'same';
	return joined.some((one) => keyOf(one) === keyOf(pair)) ? 'joined-already' : null;
}
