import { STAGES, type ParticipationRole, type Stage } from './participation.ts';

/** The way an organisation goes on the board when all goes well. */
export const OPEN_STAGES = ['identified', 'contacted', 'interested', 'confirmed'] as const;

/** Where an organisation stands that will not come; folded beneath the board. */
export const CLOSED_STAGES = ['declined', 'withdrawn'] as const;

/** The order in which roles are listed everywhere. */
export const ROLE_ORDER = ['authority', 'company', 'inspiring', 'facilitator'] as const;

/** Whether an organisation in this stage has said that it will not come. */
export const isClosed = (stage: Stage): boolean =>
	(CLOSED_STAGES as readonly Stage[]).includes(stage);

/** Whether an organisation in this stage has been asked and may still confirm. */
export const isLikely = (stage: Stage): boolean => stage === 'contacted' || stage === 'interested';

export const isStage = (text: string): text is Stage =>
	(STAGES as readonly string[]).includes(text);

export type Placed = {
	readonly stage: Stage;
	readonly refusal: string;
	/** Epoch milliseconds. */
	readonly stageSince: number;
};

/**
 * What a move by hand changes; null when it changes nothing. Any move is allowed: people change
 * their minds. The reason of a refusal goes with it and is forgotten when the organisation is back
 * on its way.
 *
 * @param at epoch milliseconds
 */
export const moveTo = (
	before: Placed,
	stage: Stage,
	refusal: string,
	at: number
): Placed | null => {
	const reason = isClosed(stage) ? refusal || before.refusal : '';
	if (stage === before.stage)
		return reason === before.refusal ? null : { ...before, refusal: reason };
	return { stage, refusal: reason, stageSince: at };
};

/** The neighbour column for a card carried by keyboard; the same one at the edge. */
export const neighbour = (stage: Stage, step: -1 | 1): Stage =>
	STAGES[Math.min(Math.max(STAGES.indexOf(stage) + step, 0), STAGES.length - 1)] ?? stage;

type Listed = {
	readonly role: ParticipationRole;
	readonly stage: Stage;
	readonly stageSince: number;
};

/** Cards of each column: by role in the order of the table, those that wait longest first. */
export const columnsOf = <Card extends Listed>(cards: readonly Card[]): Record<Stage, Card[]> => {
	const sorted = [...cards].sort(
		(one, other) =>
			ROLE_ORDER.indexOf(one.role) - ROLE_ORDER.indexOf(other.role) ||
			one.stageSince - other.stageSince
	);
	const of = (stage: Stage) => sorted.filter((card) => card.stage === stage);
	return {
		identified: of('identified'),
		contacted: of('contacted'),
		interested: of('interested'),
		confirmed: of('confirmed'),
		declined: of('declined'),
		withdrawn: of('withdrawn')
	};
};
