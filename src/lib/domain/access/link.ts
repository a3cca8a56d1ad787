import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';

/** What a secret address is for. Each purpose opens one thing only. */
export const LINK_PURPOSES = [
	/** Creates the first organiser; once. */
	'first-organiser',
	/** Creates the account of an invited organiser; once. */
	'organiser-invitation',
	/** Chooses a new password; once. */
	'password-reset',
	/** Answers one invitation; until the event ends. */
	'answer',
	/** A calendar feed of tasks; until renewed. */
	'task-feed',
	/** Opens one person's space at one masterclass; until it is closed. */
	'space'
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Lifetimes in milliseconds, where the purpose alone decides. */
export const LINK_LIFETIME: Readonly<Partial<Record<LinkPurpose, number>>> = {
	'organiser-invitation': 7 * millisecondsInDay,
	'password-reset': millisecondsInHour
};

export type LinkState = 'open' | 'used' | 'expired' | 'revoked';

/** What a link is worth at an instant (epoch milliseconds). Revocation outranks the rest. */
export const linkState = (
	link: { expiresAt: number | null; usedAt: number | null; revokedAt: number | null },
	now: number
): LinkState => {
	if (link.revokedAt !== null) return 'revoked';
	if (link.usedAt !== null) return 'used';
	if (link.expiresAt !== null && link.expiresAt <= now) return 'expired';
	return 'open';
};
