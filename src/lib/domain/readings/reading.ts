import { accepted, refused, type Result } from '../shared/result.ts';

/** How strongly an indicator speaks, in a reader's view; `contraire` speaks against. Source: domain sheet. */
export const STRENGTHS = ['fort', 'moyen', 'faible', 'absent', 'contraire'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * How a reader sees the whole, as an exercise: a person's reading of how the indicators agree,
 * never the software's, and never an award.
 */
export const WHOLE_READINGS = [
	'convergent',
	'a_completer',
	'insuffisant',
	/** Another way to buy fits better; the reasons say why. */
	'hors_dispositif'
] as const;
export type WholeReading = (typeof WHOLE_READINGS)[number];

/** Why a purchase belongs to another way to buy. */
export const OTHER_WAY_REASONS = [
	/** The need reaches the ceiling of the way for innovation. */
	'above-ceiling',
	'need-not-estimated',
	/** Research and development still, with a low readiness level. */
	'pure-research',
	/** So low that no justification is asked for. */
	'below-plain-exemption',
	/** One need, cut up to stay below the ceiling. */
	'need-divided'
] as const;
export type OtherWayReason = (typeof OTHER_WAY_REASONS)[number];

/** What a reader concludes of the whole; reasons go with `hors_dispositif` only. */
export type Conclusion = {
	readonly whole: WholeReading;
	readonly reasons: readonly OtherWayReason[];
};

/** Whether the reasons fit the conclusion: another way to buy is never said without saying why. */
export function conclude(conclusion: Conclusion): Result<Conclusion, 'reason-missing'> {
	if (conclusion.whole !== 'hors_dispositif') return accepted({ ...conclusion, reasons: [] });
	return conclusion.reasons.length === 0 ? refused('reason-missing') : accepted(conclusion);
}

/** How many indicators speak how strongly: the pattern is shown, never a total. */
export const patternOf = (strengths: readonly Strength[]): Record<Strength, number> => {
	const pattern = { fort: 0, moyen: 0, faible: 0, absent: 0, contraire: 0 };
	for (const strength of strengths) pattern[strength] += 1;
	return pattern;
};
