import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';

/** A card as the board shows it. */
export type ShownCard = {
	readonly id: string;
	readonly revision: number;
	readonly name: string;
	readonly role: ParticipationRole;
	readonly stage: Stage;
	/** Epoch milliseconds; orders the column. */
	readonly stageSince: number;
	/** Local day, `YYYY-MM-DD`. */
	readonly since: string;
	readonly refusal: string;
	readonly nextAction: string;
	readonly nextActionDue: string | null;
	readonly owner: string | null;
	readonly people: readonly {
		readonly participantId: string;
		readonly name: string;
		readonly email: string | null;
	}[];
};
