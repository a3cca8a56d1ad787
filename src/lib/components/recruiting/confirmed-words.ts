import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { ShownCard } from './shown-card.ts';

/** Whether somebody of this card can be written to. */
export const isReachable = ({ people }: Pick<ShownCard, 'people'>): boolean =>
	people.some(({ email }) => email !== null);

/** What follows for an organisation that is confirmed: its invitations, or what they lack. */
export const confirmedWords = (
	card: Pick<ShownCard, 'name' | 'people'>,
	words: Catalogue['recruiting']
): string => {
	if (card.people.length === 0) return words.movedNobody(card.name);
	return isReachable(card) ? words.movedConfirmed(card.name) : words.movedUnreachable(card.name);
};
