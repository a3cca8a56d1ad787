import type { Contradiction, Wish } from '#lib/domain/selection/contradiction.ts';
import type { SelectionInstance } from '#lib/domain/selection/instance.ts';
import type { Catalogue } from './catalogue.ts';

/** @param nameOf a participant's name by its code */
export const wishInWords = (
	{ selection: words }: Pick<Catalogue, 'selection'>,
	wish: Wish,
	nameOf: (id: string) => string
): string =>
	wish.kind === 'locked' || wish.kind === 'excluded'
		? words.wishes[wish.kind](nameOf(wish.who))
		: words.wishes[wish.kind](nameOf(wish.who[0]), nameOf(wish.who[1]));

/**
 * Why no table is possible, and which wish to drop.
 *
 * @param nameOf a participant's name by its code
 */
export function whyImpossible(
	t: Pick<Catalogue, 'selection'>,
	seats: SelectionInstance['seats'],
	{ wishes, drop }: Contradiction,
	nameOf: (id: string) => string
): string {
	const words = t.selection;
	const authorities = words.authorities(seats.authorities);
	const companies = words.companies(seats.companies);
	if (wishes.length === 0) return words.tooFew(authorities, companies);
	const say = (all: readonly Wish[]): string =>
		all.map((wish) => wishInWords(t, wish, nameOf)).join(', ');
	return words.contradiction(say(wishes), authorities, companies, say(drop));
}
