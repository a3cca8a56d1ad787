/** In which role an organisation takes part in a masterclass. */
export const PARTICIPATION_ROLES = ['inspiring', 'authority', 'company', 'facilitator'] as const;
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];

/** How far recruiting has come with an organisation. */
export const STAGES = [
	'identified',
	'contacted',
	'interested',
	'confirmed',
	'declined',
	'withdrawn'
] as const;
export type Stage = (typeof STAGES)[number];

export type Participation = {
	readonly id: string;
	readonly masterclassId: string;
	readonly organisationId: string;
	readonly role: ParticipationRole;
	readonly stage: Stage;
	readonly refusal: string;
	readonly nextAction: string;
	readonly nextActionDue: string | null;
	readonly ownerId: string | null;
	readonly position: number;
	readonly createdAt: number;
	readonly stageSince: number;
	readonly revision: number;
};

/** A person at one masterclass. */
export type Participant = {
	readonly id: string;
	readonly masterclassId: string;
	readonly participationId: string;
	readonly contactId: string;
	/** The participant who named them in their own space; none when an organiser did. */
	readonly delegatedBy?: string | null;
	readonly createdAt: number;
};
