/** How long a question may be, in signs; and how many an authority keeps ready on one document. */
export const QUESTION_MAX = 600;
export const QUESTIONS_PER_DOCUMENT = 20;

/** A question that an authority prepares on a company's document. Epoch milliseconds. */
export type Question = {
	readonly id: string;
	readonly masterclassId: string;
	readonly faisceauId: string;
	/** The authority that asks. */
	readonly participationId: string;
	/** Who wrote it; null once that person was erased. */
	readonly participantId: string | null;
	readonly text: string;
	/** The question that says the same, when the organiser merged them. */
	readonly mergedInto: string | null;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly revision: number;
};

/** The authorities that asked nothing yet, in the order given. */
export const silentOf = <Authority extends { readonly participationId: string }>(
	authorities: readonly Authority[],
	asked: readonly Pick<Question, 'participationId'>[]
): Authority[] => {
	const heard = new Set(asked.map(({ participationId }) => participationId));
	return authorities.filter(({ participationId }) => !heard.has(participationId));
};
