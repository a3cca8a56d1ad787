import type { PlainDate } from '../time/plain-date.ts';
import type { Content } from './content.ts';
import { supports } from './evidence.ts';
import {
	ALL_FIELDS,
	answerField,
	declarativeField,
	definitionOf,
	FIELDS,
	fieldsOf,
	PARTS,
	type DocumentField,
	type Field,
	type Part
} from './fields.ts';
import { INDICATORS, type Indicator } from './indicators.ts';

/** Something that a document lacks. */
export type Missing =
	| { readonly what: 'answer'; readonly part: Part; readonly field: Field }
	/** A claim that rests on nothing: a piece of evidence, or the word that it is declarative. */
	| { readonly what: 'support'; readonly part: Indicator }
	| { readonly what: 'consent'; readonly part: 'consent' };

export type Completeness = {
	/** Whether the document may be handed in: nothing of `missing` is left. */
	readonly ready: boolean;
	/** Needed to hand in, in reading order. */
	readonly missing: readonly Missing[];
	/** Not needed, but a reader would be glad of it; in reading order. */
	readonly advised: readonly Missing[];
	/** Of what is needed. */
	readonly done: number;
	readonly total: number;
	/** `done` of `total`, from 0 to 1. */
	readonly share: number;
};

/** An own document stands for the form; only what lists and matching need is still asked for. */
const BESIDE_A_DOCUMENT: readonly Field[] = ['solutionName', 'pitch', 'needsAimed'];

/** Fewer known solutions than this, and a reader may wonder about the others. Source: domain sheet. */
const COMPARED_SOLUTIONS = 3;

/**
 * What a document still lacks. A claim made in a free answer needs a piece of evidence, or to be
 * called declarative (domain sheet, §1.6, rule 4); the plain facts of the form do not.
 */
export function completenessOf(content: Content, today: PlainDate): Completeness {
	const byDocument = content.documents.length > 0;
	const required = ALL_FIELDS.filter((field) =>
		byDocument ? BESIDE_A_DOCUMENT.includes(field) : definitionOf(field).need === 'required'
	);
	const claimed = byDocument ? [] : INDICATORS.filter((one) => isClaimed(content, one));
	const unsupported = claimed.filter((one) => !isSupported(content, one, today));

	const missing = PARTS.flatMap((part): Missing[] => [
		...required
			.filter((field) => definitionOf(field).part === part && !isAnswered(content, field))
			.map((field) => ({ what: 'answer', part, field }) as const),
		...unsupported.filter((one) => one === part).map((one) => lacksSupport(one))
	]);
	if (content.consent === null) missing.push({ what: 'consent', part: 'consent' });

	const total = required.length + claimed.length + 1;
	const done = total - missing.length;
	return {
		ready: missing.length === 0,
		missing,
		advised: byDocument ? [] : adviceOn(content, today),
		done,
		total,
		share: done / total
	};
}

const lacksSupport = (indicator: Indicator): Missing => ({ what: 'support', part: indicator });

/** Whether a field is answered; a table, once one of its rows says all that a row needs. */
export function isAnswered(content: Content, field: Field): boolean {
	const value: unknown = content.answers[field];
	if (value === undefined) return false;
	const { shape } = definitionOf(field);
	return shape.kind !== 'rows' || wholeRows(value, shape.needed) > 0;
}

const wholeRows = (table: unknown, needed: readonly string[]): number =>
	Array.isArray(table)
		? table.filter((row: Readonly<Record<string, unknown>>) =>
				needed.every((column) => row[column] !== undefined)
			).length
		: 0;

const isClaimed = (content: Content, indicator: Indicator): boolean =>
	isAnswered(content, answerField(indicator));

/** Whether an indicator rests on evidence that speaks of it, or is called declarative. */
const isSupported = (content: Content, indicator: Indicator, today: PlainDate): boolean =>
	content.answers[declarativeField(indicator)] === true ||
	content.evidence.some((one) => one.indicator === indicator && supports(one, today));

/** Whether anything at all is said on an indicator. */
const isSpokenOf = (content: Content, indicator: Indicator): boolean =>
	fieldsOf(indicator).some(
		(field) => field !== declarativeField(indicator) && isAnswered(content, field)
	) || content.evidence.some((one) => one.indicator === indicator);

/**
 * Every indicator on which something is said and that something supports, in reading order. What a
 * person reads in them stays a person's.
 */
export const supportedIndicators = (content: Content, today: PlainDate): Indicator[] =>
	INDICATORS.filter((one) => isSpokenOf(content, one) && isSupported(content, one, today));

function adviceOn(content: Content, today: PlainDate): Missing[] {
	return PARTS.flatMap((part): Missing[] => {
		const fields = fieldsOf(part)
			.filter((field) => isAdvised(content, field))
			.map((field) => ({ what: 'answer', part, field }) as const);
		if (part === 'presentation' || part === 'price') return fields;
		const bare =
			isSpokenOf(content, part) && !isClaimed(content, part) && !isSupported(content, part, today);
		return bare ? [...fields, lacksSupport(part)] : fields;
	});
}

/** A free answer is advised only on an indicator of which nothing is said otherwise. */
function isAdvised(content: Content, field: Field): boolean {
	const { part, need, shape } = definitionOf(field);
	if (field === 'stateOfTheArt')
		return (
			shape.kind === 'rows' &&
			isAnswered(content, field) &&
			wholeRows(content.answers[field], shape.needed) < COMPARED_SOLUTIONS
		);
	if (need !== 'advised' || isAnswered(content, field)) return false;
	const own = Object.hasOwn(FIELDS, field as DocumentField);
	return own || part === 'presentation' || part === 'price' || !isSpokenOf(content, part);
}
