import type { RecipientGroup } from './consent.ts';
import type { Content } from './content.ts';
import type { Confidentiality, Evidence } from './evidence.ts';
import { ALL_FIELDS, definitionOf, type Answers, type Field } from './fields.ts';
import { INDICATORS, type Indicator } from './indicators.ts';

/** Groups in which other companies read: what is printed for the room lies before them too. */
const AMONG_COMPANIES: readonly RecipientGroup[] = ['other-companies', 'room-print'];

const READERS: Readonly<Record<Confidentiality, readonly RecipientGroup[]>> = {
	public: ['inspiring', 'authorities', ...AMONG_COMPANIES],
	participants: ['inspiring', 'authorities', ...AMONG_COMPANIES],
	authorities: ['inspiring', 'authorities'],
	inspiring: ['inspiring'],
	organiser: []
};

/** Whether a group may see a piece of evidence, if the company agreed to its reading the document. */
export const maySeeEvidence = (
	{ confidentiality }: Pick<Evidence, 'confidentiality'>,
	group: RecipientGroup
): boolean => READERS[confidentiality].includes(group);

/**
 * Whether a group may see an answer, if the company agreed to its reading the document. Price and
 * figures of research are kept from other companies whatever was agreed to.
 *
 * Source: domain sheet, §5.4; business confidentiality, article L. 2132-1 of the procurement code.
 */
const maySeeAnswer = (field: Field, group: RecipientGroup): boolean =>
	definitionOf(field).tradeSecret !== true || !AMONG_COMPANIES.includes(group);

/** What the company keeps to itself; named to readers as kept confidential, never shown. */
export type Kept = {
	/** Answers that were given, in reading order. */
	readonly answers: readonly Field[];
	/** How many pieces of evidence, by indicator in reading order; only where there are any. */
	readonly evidence: readonly { readonly indicator: Indicator; readonly count: number }[];
	/** How many documents of its own. */
	readonly documents: number;
};

/** A document as one group of recipients may see it. */
export type Visible = Pick<Content, 'answers' | 'evidence' | 'documents'> & { readonly kept: Kept };

/**
 * What a group may see of a document, or null when the company did not agree to its reading any of
 * it. An own file cannot be read in part: since a price may stand anywhere in it, other companies
 * never get one.
 */
export function visibleTo(content: Content, group: RecipientGroup): Visible | null {
	if (content.consent?.[group] !== true) return null;
	const given = ALL_FIELDS.filter((field) => content.answers[field] !== undefined);
	const evidence = content.evidence.filter((one) => maySeeEvidence(one, group));
	const withheld = content.evidence.filter((one) => !maySeeEvidence(one, group));
	const documents = AMONG_COMPANIES.includes(group) ? [] : content.documents;
	return {
		answers: only(
			content.answers,
			given.filter((field) => maySeeAnswer(field, group))
		),
		evidence,
		documents,
		kept: {
			answers: given.filter((field) => !maySeeAnswer(field, group)),
			evidence: INDICATORS.map((indicator) => ({
				indicator,
				count: withheld.filter((one) => one.indicator === indicator).length
			})).filter(({ count }) => count > 0),
			documents: content.documents.length - documents.length
		}
	};
}

const only = (answers: Answers, fields: readonly Field[]): Answers =>
	Object.fromEntries(fields.map((field) => [field, answers[field]]));
