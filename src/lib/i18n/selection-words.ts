import type { Contradiction, Wish } from '#lib/domain/selection/contradiction.ts';
import type { SelectionInstance } from '#lib/domain/selection/instance.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Why no table is possible, and which wish to drop.
 *
 * @param nameOf a participant's name by its code
 */
export function whyImpossible(
	{ selection: words }: Pick<Catalogue, 'selection'>,
	seats: SelectionInstance['seats'],
	{ wishes, drop }: Contradiction,
	nameOf: (id: string) => string
): string {
	const authorities = words.authorities(seats.authorities);
	const companies = words.companies(seats.companies);
	if (wishes.length === 0) return words.tooFew(authorities, companies);
	const say = (all: readonly Wish[]): string =>
		all
			.map((wish) =>
				wish.kind === 'locked' || wish.kind === 'excluded'
					? words.wishes[wish.kind](nameOf(wish.who))
					: words.wishes[wish.kind](nameOf(wish.who[0]), nameOf(wish.who[1]))
			)
			.join(', ');
	return words.contradiction(say(wishes), authorities, companies, say(drop));
}
