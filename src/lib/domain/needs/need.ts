import type { ParticipationRole } from '../recruiting/participation.ts';
import type { Family, Subfamily } from './families.ts';

/**
 * How long the words of a need may be, in signs. Title and statement: the need sheet; the others
 * are ours, so that a sheet stays one page.
 */
export const NEED_TITLE_MAX = 120;
export const NEED_TEXT_MAX = 1500;
export const NEED_PERIMETER_MAX = 300;
/** Two sentences on a territory, as they are said at the round table. */
export const INTRODUCTION_MAX = 600;

/** Who gains from it; several may. Source: need sheet, as all answers below. */
export const BENEFICIARIES = [
	'residents',
	'staff',
	'pupils',
	'businesses',
	'service-users',
	'elected-officials'
] as const;
export type Beneficiary = (typeof BENEFICIARIES)[number];

/** Works, supplies or services, as the public procurement code tells them apart. */
export const PURCHASE_NATURES = ['works', 'supplies', 'services', 'unknown'] as const;
export type PurchaseNature = (typeof PURCHASE_NATURES)[number];

/** Bands in thousands of euros before tax, over the whole length of the contract. */
export const BUDGET_BANDS = [
	'lt-25k',
	'25-40k',
	'40-60k',
	'60-100k',
	'gt-100k',
	'unknown'
] as const;
export type BudgetBand = (typeof BUDGET_BANDS)[number];

export const BUDGET_VOTES = ['yes', 'no', 'in-preparation', 'unknown'] as const;
export type BudgetVote = (typeof BUDGET_VOTES)[number];

/** When the purchase is thought of, in months from now; `watch` is to learn, not yet to buy. */
export const HORIZONS = ['lt-3m', '3-6m', '6-12m', 'gt-12m', 'watch'] as const;
export type Horizon = (typeof HORIZONS)[number];

export const MATURITIES = [
	'idea',
	'expressed',
	'framed',
	'budgeted',
	'consultation-near',
	'unknown'
] as const;
export type Maturity = (typeof MATURITIES)[number];

/** Whether the solution may be tried on site. */
export const EXPERIMENT_ANSWERS = ['yes', 'no', 'unknown'] as const;
export type ExperimentAnswer = (typeof EXPERIMENT_ANSWERS)[number];

/** `public-building`: one that receives the public (ERP), with its safety rules. */
export const CONSTRAINTS = [
	'heritage',
	'public-building',
	'personal-data',
	'interoperability',
	'water',
	'food',
	'lead-time',
	'other'
] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

/** Who may read a need, from fewest to most; each includes those before it. */
export const NEED_VISIBILITIES = [
	'organiser',
	/** Everybody who takes part in the masterclass, its companies too. */
	'participants',
	/** Also the companies that the organiser thinks of for it. */
	'targeted-companies',
	'public'
] as const;
export type NeedVisibility = (typeof NEED_VISIBILITIES)[number];

/** Who wrote it down: the organiser (by phone), the guest, or somebody on the public call page. */
export const NEED_SOURCES = ['organiser', 'guest', 'call'] as const;
export type NeedSource = (typeof NEED_SOURCES)[number];

/** A purchase need of an authority: one need sheet. */
export type Need = {
	readonly id: string;
	readonly masterclassId: string;
	/** The authority, as it takes part in this masterclass. */
	readonly participationId: string;
	readonly title: string;
	readonly family: Family;
	readonly subfamily: Subfamily | null;
	/** The problem to solve, naming no product and no brand. Texts are empty while unknown. */
	readonly statement: string;
	/** How it is done today, and where that falls short. */
	readonly situation: string;
	/** None while unknown. */
	readonly beneficiaries: readonly Beneficiary[];
	/** What it brings to the authority's transition. */
	readonly transitionAim: string;
	/** Site, district, municipality, whole territory… in the authority's words. */
	readonly perimeter: string;
	readonly nature: PurchaseNature;
	readonly budget: BudgetBand;
	readonly budgetVoted: BudgetVote;
	readonly horizon: Horizon;
	readonly maturity: Maturity;
	readonly experiment: ExperimentAnswer;
	/** None when there is none, or none known yet. */
	readonly constraints: readonly Constraint[];
	/** Companies are being consulted on this very need. */
	readonly openConsultation: boolean;
	readonly visibility: NeedVisibility;
	readonly source: NeedSource;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly revision: number;
};

/** What a person answers about a need; the rest follows. */
export type NeedAnswers = Omit<
	Need,
	'id' | 'masterclassId' | 'participationId' | 'source' | 'createdAt' | 'updatedAt' | 'revision'
>;

/** The answers of a need of which only family, title and horizon are known. */
export const NOT_SAID_YET: Omit<NeedAnswers, 'family' | 'title' | 'horizon'> = {
	subfamily: null,
	statement: '',
	situation: '',
	beneficiaries: [],
	transitionAim: '',
	perimeter: '',
	nature: 'unknown',
	budget: 'unknown',
	budgetVoted: 'unknown',
	maturity: 'unknown',
	experiment: 'unknown',
	constraints: [],
	openConsultation: false,
	visibility: 'organiser'
};

export type ShownToCompanies =
	| { readonly shown: true }
	| { readonly shown: false; readonly why: 'open-consultation' | 'not-shared' };

/**
 * Whether companies may read a need, and if not, why. A consultation that is open or about to open
 * comes before whatever was chosen: one candidate must not know more than another.
 *
 * Source: equal treatment of candidates, articles L. 3 and R. 2111-2 of the public procurement
 * code; the sheet's checklist says "open or imminent".
 */
export function shownToCompanies(
	need: Pick<Need, 'openConsultation' | 'maturity' | 'visibility'>
): ShownToCompanies {
	if (need.openConsultation || need.maturity === 'consultation-near')
		return { shown: false, why: 'open-consultation' };
	if (need.visibility === 'organiser') return { shown: false, why: 'not-shared' };
	return { shown: true };
}

/**
 * Whether somebody of another organisation of the masterclass may read a need: only where its
 * authority opened it, and no company while a consultation is open or near. Its own authority always
 * reads it.
 */
export const shownTo = (
	role: ParticipationRole,
	need: Pick<Need, 'openConsultation' | 'maturity' | 'visibility'>
): boolean => (role === 'company' ? shownToCompanies(need).shown : need.visibility !== 'organiser');

/**
 * Answers that would help, most helpful first: those that the need sheet counts as needed, then
 * those that tell companies apart, then the background. Constraints are not among them, since a need
 * may well have none.
 */
const HELPFUL = [
	'statement',
	'nature',
	'budget',
	'maturity',
	'subfamily',
	'situation',
	'experiment',
	'beneficiaries',
	'perimeter',
	'transitionAim',
	'budgetVoted'
] as const satisfies readonly (keyof NeedAnswers)[];
export type HelpfulAnswer = (typeof HELPFUL)[number];

/** What would still help to answer a need, most helpful first. */
export const missingOf = (need: Pick<Need, HelpfulAnswer>): HelpfulAnswer[] =>
	HELPFUL.filter((field) => isMissing(need[field]));

const isMissing = (answer: Need[HelpfulAnswer]): boolean =>
	answer === null ||
	answer === 'unknown' ||
	(typeof answer === 'string' ? answer.trim() === '' : answer.length === 0);
