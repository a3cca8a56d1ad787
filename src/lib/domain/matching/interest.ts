/** How much one side wants to meet the other at the table. */
export const INTERESTS = ['must-meet', 'meet', 'no'] as const;
export type Interest = (typeof INTERESTS)[number];

/** What one participation said of another. */
export type SaidInterest = {
	readonly participationId: string;
	readonly otherId: string;
	readonly interest: Interest;
};

/** What an authority and a company said of each other; null: nothing. */
export type Meeting = {
	readonly authorityId: string;
	readonly companyId: string;
	readonly byAuthority: Interest | null;
	readonly byCompany: Interest | null;
};

/** Both want to meet. */
export const isMutual = ({ byAuthority, byCompany }: Meeting): boolean =>
	byAuthority !== null && byCompany !== null && byAuthority !== 'no' && byCompany !== 'no';

const WEIGHT: Readonly<Record<Interest, number>> = { 'must-meet': 2, meet: 1, no: 0 };

const weight = (interest: Interest | null): number => (interest === null ? 0 : WEIGHT[interest]);

/** Mutual ones first, then those that one side wants most; refusals last. */
const urgency = (meeting: Meeting): number => {
	const { byAuthority, byCompany } = meeting;
	const wanted = weight(byAuthority) + weight(byCompany);
	if (isMutual(meeting)) return 10 + wanted;
	return byAuthority === 'no' || byCompany === 'no' ? wanted - 10 : wanted;
};

/**
 * Who must meet whom: what was said, by authority and company, the most wanted first, else in the order
 * of the two lists. What concerns somebody in neither list is left out.
 */
export const meetingsOf = (
	said: readonly SaidInterest[],
	authorities: readonly string[],
	companies: readonly string[]
): Meeting[] => {
	const all = new Map(said.map((one) => [`${one.participationId} ${one.otherId}`, one.interest]));
	const of = (one: string, other: string) => all.get(`${one} ${other}`) ?? null;
	return authorities
		.flatMap((authorityId) =>
			companies.map((companyId) => ({
				authorityId,
				companyId,
				byAuthority: of(authorityId, companyId),
				byCompany: of(companyId, authorityId)
			}))
		)
		.filter(({ byAuthority, byCompany }) => byAuthority !== null || byCompany !== null)
		.sort((one, other) => urgency(other) - urgency(one));
};

/**
 * Points, of a hundred, that the interest of one side adds to its scores with the other when a table is
 * chosen; both sides add up. Some 15 points lift a score that nearly answers over the threshold, 5
 * decide between two that are alike. The matrix shows what the texts say, without them.
 */
export const INTEREST_POINTS: Readonly<Record<Interest, number>> = {
	'must-meet': 15,
	meet: 5,
	/** Takes nothing away: who does not want to meet is not seated face to face (`leaningOf`). */
	no: 0
};

/** What the interests of both sides come to. */
export type Leaning = {
	readonly points: number;
	/** One of them does not want to meet the other: the pair is as good as a conflict of interest. */
	readonly refused: boolean;
};

/** @param interests what one side or both said of the other */
export const leaningOf = (interests: readonly Interest[]): Leaning => ({
	points: interests.reduce((sum, interest) => sum + INTEREST_POINTS[interest], 0),
	refused: interests.includes('no')
});

/** A score from 0 to 100 with these points; a need that the company says nothing about stays at 0. */
export const leanedScore = (score: number, { points }: Leaning): number =>
	score > 0 ? Math.min(100, score + points) : 0;
