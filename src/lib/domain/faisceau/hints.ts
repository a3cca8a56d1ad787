import type { PlainDate } from '../time/plain-date.ts';
import { isAnswered, supportedIndicators } from './completeness.ts';
import type { Content } from './content.ts';
import { isExpired, supports } from './evidence.ts';
import { answerField } from './fields.ts';
import { familyOf, INDICATORS, type Indicator } from './indicators.ts';

/**
 * A first sale less than so many months ago still speaks for novelty. Source: circular of the Prime
 * Minister no. 5681/SG of 25 September 2013; not enough alone.
 */
const RECENT_SALE_MONTHS = 24;

/** From so many clients, or references, a solution looks sold already. Ours. */
const MANY_CLIENTS = 10;
const MANY_REFERENCES = 5;

/** Whole months from the first sale to a day, negative when it is yet to come; null while unsaid or not yet. */
export function saleAge(content: Content, today: PlainDate): number | null {
	const month = content.answers.firstSale;
	if (month === undefined || month === 'not-yet') return null;
	return monthsOf(today) - monthsOf(month);
}

const monthsOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));

/** What a document says both ways: new, and already sold. A good one explains it. */
export type Tension = {
	/** Which of I02 and I06 say new. */
	readonly novel: readonly Indicator[];
	/** Which of I07 and I19 say sold. */
	readonly sold: readonly Indicator[];
	/** Whether the company wrote a word on one of the sides. */
	readonly explained: boolean;
};

/** The tension between "new" and "already sold", or null where a document shows none. */
export function tensionOf(content: Content, today: PlainDate): Tension | null {
	const { answers } = content;
	const age = saleAge(content, today);
	const novel = only({
		I02: answers.noveltyDegree !== undefined || isAnswered(content, answerField('I02')),
		I06: answers.firstSale === 'not-yet' || (age !== null && age < RECENT_SALE_MONTHS)
	});
	const sold = only({
		I07: clientsOf(content) >= MANY_CLIENTS || answers.spread === 'widespread',
		I19: (answers.references ?? []).length >= MANY_REFERENCES
	});
	if (novel.length === 0 || sold.length === 0) return null;
	const explained = [...novel, ...sold].some((one) => isAnswered(content, answerField(one)));
	return { novel, sold, explained };
}

const only = (says: Partial<Record<Indicator, boolean>>): Indicator[] =>
	INDICATORS.filter((indicator) => says[indicator] === true);

const clientsOf = ({ answers }: Content): number =>
	(answers.publicClients ?? 0) + (answers.privateClients ?? 0);

/** Answers that do not go together, or evidence that no longer holds. */
export const CONTRADICTIONS = [
	/** Clients, but no sale yet. */
	'clients-before-sale',
	/** A first sale in a month to come. */
	'sale-to-come',
	/** A first sale long ago, said to be recent; or the reverse. */
	'spread-against-sale',
	/** Research still, by its readiness level, yet sold. */
	'sold-at-low-readiness',
	/** The lowest price above the highest. */
	'price-reversed',
	'evidence-expired'
] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

/** Below this readiness level a purchase is rather one of research. Source: domain sheet, I05. */
const RESEARCH_READINESS = 5;

/** What a company would better look at again; nothing of it stops a document. */
export function contradictionsOf(content: Content, today: PlainDate): Contradiction[] {
	const { answers } = content;
	const age = saleAge(content, today);
	const found: Record<Contradiction, boolean> = {
		'clients-before-sale': answers.firstSale === 'not-yet' && clientsOf(content) > 0,
		'sale-to-come': age !== null && age < 0,
		'spread-against-sale':
			(answers.spread === 'recent' && age !== null && age >= RECENT_SALE_MONTHS) ||
			(answers.spread === 'nowhere' && age !== null && age >= 0),
		'sold-at-low-readiness':
			answers.trl !== undefined && answers.trl <= RESEARCH_READINESS && clientsOf(content) > 0,
		'price-reversed': (answers.priceMin ?? 0) > (answers.priceMax ?? Infinity),
		'evidence-expired': content.evidence.some((one) => isExpired(one, today))
	};
	return CONTRADICTIONS.filter((code) => found[code]);
}

/** What a reader would still look for before seeing the indicators as agreeing. */
export const CONVERGENCE_HINTS = [
	'three-supported',
	'two-of-the-solution',
	'state-of-the-art'
] as const;
export type ConvergenceHint = (typeof CONVERGENCE_HINTS)[number];

export type Convergence = {
	/** Indicators on which something is said and supported. */
	readonly supported: readonly Indicator[];
	/** Among them, those of the solution or the market with evidence about the solution itself. */
	readonly ofSolution: readonly Indicator[];
	/** What is short of the least that a person needs to conclude; never a verdict. */
	readonly short: readonly ConvergenceHint[];
};

/**
 * Hints before handing in: at least 3 supported indicators, 2 of them from the solution or the
 * market with evidence about the solution, and a written comparison with the state of the art.
 *
 * Source: domain sheet, §1.6, rule 2.
 */
export function convergenceOf(content: Content, today: PlainDate): Convergence {
	const supported = supportedIndicators(content, today);
	const ofSolution = supported.filter(
		(indicator) =>
			['SOLUTION', 'MARCHE'].includes(familyOf(indicator)) &&
			content.evidence.some(
				(one) => one.indicator === indicator && one.about === 'solution' && supports(one, today)
			)
	);
	const reached: Record<ConvergenceHint, boolean> = {
		'three-supported': supported.length >= 3,
		'two-of-the-solution': ofSolution.length >= 2,
		'state-of-the-art': isAnswered(content, 'stateOfTheArt')
	};
	return { supported, ofSolution, short: CONVERGENCE_HINTS.filter((hint) => !reached[hint]) };
}
