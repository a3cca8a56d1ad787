import { INDICATORS, type Indicator } from '../faisceau/indicators.ts';
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

/** What a reader concludes of the whole, and why; reasons go with `hors_dispositif` only. */
export type Conclusion = {
	readonly whole: WholeReading;
	readonly reasons: readonly OtherWayReason[];
	/** « Pourrait-on considérer cette solution comme innovante, et pourquoi ? » */
	readonly paragraph: string;
};

/**
 * Whether a conclusion says why, which nobody is told one without: another way to buy by a reason, any
 * other in words of the reader's own.
 */
export function conclude(conclusion: Conclusion): Result<Conclusion, 'reason-missing'> {
	const other = conclusion.whole === 'hors_dispositif';
	const why = other ? conclusion.reasons.length > 0 : conclusion.paragraph !== '';
	if (!why) return refused('reason-missing');
	return accepted(other ? conclusion : { ...conclusion, reasons: [] });
}

/** How long the words of a note, and the paragraph on the whole, may be, in signs. */
export const NOTE_MAX = 1500;
export const PARAGRAPH_MAX = 3000;

/** What a reader notes of one indicator; texts are empty while unsaid. */
export type Note = {
	/** Null while the reader has no view of it. */
	readonly strength: Strength | null;
	readonly remark: string;
	/** To ask on the day. */
	readonly question: string;
	/** How the company could write it better. */
	readonly recommendation: string;
};

export const EMPTY_NOTE: Note = { strength: null, remark: '', question: '', recommendation: '' };

/** What a reader makes of one document. */
export type Reading = {
	readonly whole: WholeReading | null;
	readonly reasons: readonly OtherWayReason[];
	/** « Pourrait-on considérer cette solution comme innovante, et pourquoi ? » */
	readonly paragraph: string;
	/** By indicator; one of which nothing is said has none. */
	readonly notes: Readonly<Partial<Record<Indicator, Note>>>;
};

/** What was made of a document, and nothing else that is known beside it. */
export const readingOnly = ({ whole, reasons, paragraph, notes }: Reading): Reading => ({
	whole,
	reasons,
	paragraph,
	notes
});

export const EMPTY_READING: Reading = { whole: null, reasons: [], paragraph: '', notes: {} };

export const noteOf = ({ notes }: Pick<Reading, 'notes'>, indicator: Indicator): Note =>
	notes[indicator] ?? EMPTY_NOTE;

/** Whether anything is said of an indicator. */
export const isNoted = ({ strength, remark, question, recommendation }: Note): boolean =>
	strength !== null || remark !== '' || question !== '' || recommendation !== '';

/**
 * Where a reading stands: `none` before a word of it, `concluded` once the whole is read and it says
 * why.
 */
export const READING_STATES = ['none', 'begun', 'reason-missing', 'concluded'] as const;
export type ReadingState = (typeof READING_STATES)[number];

export function readingState({ whole, reasons, paragraph, notes }: Reading): ReadingState {
	if (whole !== null)
		return conclude({ whole, reasons, paragraph }).ok ? 'concluded' : 'reason-missing';
	return paragraph !== '' || Object.values(notes).some(isNoted) ? 'begun' : 'none';
}

/** How strongly each indicator speaks, where the reader has a view of it. */
export const strengthsOf = ({
	notes
}: Pick<Reading, 'notes'>): Partial<Record<Indicator, Strength>> =>
	Object.fromEntries(
		INDICATORS.flatMap((indicator) => {
			const strength = notes[indicator]?.strength ?? null;
			return strength === null ? [] : [[indicator, strength]];
		})
	);

/** How many indicators speak how strongly: the pattern is shown, never a total. */
export const patternOf = (strengths: readonly Strength[]): Record<Strength, number> => {
	const pattern = { fort: 0, moyen: 0, faible: 0, absent: 0, contraire: 0 };
	for (const strength of strengths) pattern[strength] += 1;
	return pattern;
};
