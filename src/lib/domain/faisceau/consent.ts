/** To whom a company's document may go, in the order of the two waves and after. Source: domain sheet. */
export const RECIPIENT_GROUPS = [
	'inspiring',
	'authorities',
	'other-companies',
	/** Printed copies in the room, where everybody may read them. */
	'room-print'
] as const;
export type RecipientGroup = (typeof RECIPIENT_GROUPS)[number];

/** A company's yes or no for each group. */
export type Consent = Readonly<Record<RecipientGroup, boolean>>;

/** What a form starts from: nothing is agreed to for the company. */
export const NO_CONSENT: Consent = {
	inspiring: false,
	authorities: false,
	'other-companies': false,
	'room-print': false
};
