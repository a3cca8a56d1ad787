import { FAMILIES } from '../needs/families.ts';
import {
	ADAPTATIONS,
	CLIENT_KINDS,
	COMPANY_STATUSES,
	GAIN_AXES,
	IMPACTS,
	INNOVATION_TYPES,
	NOVELTY_DEGREES,
	PROTECTIONS,
	REFERENCE_USES,
	SPREADS
} from './choices.ts';
import type { FieldShape, ValueOf } from './field-shapes.ts';
import { familyOf, INDICATORS, type Indicator, type IndicatorFamily } from './indicators.ts';

/** Where a field stands in the form: who presents itself, an indicator, the price. */
export type Part = 'presentation' | Indicator | 'price';

/** The parts of the form in reading order. */
export const PARTS: readonly Part[] = ['presentation', ...INDICATORS, 'price'];

type Definition = {
	readonly part: Part;
	readonly shape: FieldShape;
	/** `required` to hand in; `advised` makes a stronger document; `free` may well have none. */
	readonly need: 'required' | 'advised' | 'free';
	/** Price and figures of research: never for other companies, whatever was agreed to. */
	readonly tradeSecret?: true;
};

const line = <const Max extends number>(max: Max) => ({ kind: 'line', max }) as const;
const text = <const Max extends number>(max: Max) => ({ kind: 'text', max }) as const;
const count = (max: number) => ({ kind: 'number', min: 0, max, decimals: 0 }) as const;
const one = <const Choices extends readonly string[]>(of: Choices) =>
	({ kind: 'choice', of }) as const;
const some = <const Choices extends readonly string[]>(of: Choices) =>
	({ kind: 'choices', of }) as const;

/**
 * The questions of the form besides the free answer of each indicator. Source: domain sheet, with
 * its names in English; the limits it leaves open, and the number of rows, are ours.
 */
export const FIELDS = {
	solutionName: { part: 'presentation', shape: line(80), need: 'required' },
	pitch: { part: 'presentation', shape: text(280), need: 'required' },
	description: { part: 'presentation', shape: text(3000), need: 'required' },
	needsAimed: { part: 'presentation', shape: some(FAMILIES), need: 'required' },

	innovationTypes: { part: 'I01', shape: some(INNOVATION_TYPES), need: 'required' },
	novelty: { part: 'I01', shape: text(600), need: 'required' },
	noveltyDegree: { part: 'I02', shape: one(NOVELTY_DEGREES), need: 'advised' },
	stateOfTheArt: {
		part: 'I03',
		shape: {
			kind: 'rows',
			max: 6,
			columns: { solution: line(120), limit: text(300), difference: text(300) },
			needed: ['solution', 'limit', 'difference']
		},
		need: 'required'
	},
	gains: {
		part: 'I04',
		shape: {
			kind: 'rows',
			max: 10,
			columns: {
				axis: one(GAIN_AXES),
				value: line(40),
				unit: line(60),
				method: text(300),
				source: line(200)
			},
			needed: ['axis', 'value', 'unit']
		},
		need: 'advised'
	},
	trl: {
		part: 'I05',
		shape: { kind: 'number', min: 1, max: 9, decimals: 0 },
		need: 'required'
	},
	trlDate: { part: 'I05', shape: { kind: 'month', notYet: false }, need: 'free' },
	trlProof: { part: 'I05', shape: text(600), need: 'free' },
	adaptation: { part: 'I09', shape: one(ADAPTATIONS), need: 'required' },

	firstSale: { part: 'I06', shape: { kind: 'month', notYet: true }, need: 'required' },
	publicClients: { part: 'I07', shape: count(100_000), need: 'required' },
	privateClients: { part: 'I07', shape: count(100_000), need: 'required' },
	spread: { part: 'I07', shape: one(SPREADS), need: 'advised' },
	knownEquivalents: { part: 'I07', shape: text(1200), need: 'required' },

	impacts: { part: 'I10', shape: some(IMPACTS), need: 'required' },

	researchShare: {
		part: 'I13',
		shape: { kind: 'number', min: 0, max: 100, decimals: 1 },
		need: 'free',
		tradeSecret: true
	},
	researchStaff: {
		part: 'I13',
		shape: { kind: 'number', min: 0, max: 10_000, decimals: 1 },
		need: 'free',
		tradeSecret: true
	},
	statuses: {
		part: 'I14',
		shape: {
			kind: 'rows',
			max: 8,
			columns: {
				status: one(COMPANY_STATUSES),
				year: { kind: 'number', min: 1990, max: 2100, decimals: 0 }
			},
			needed: ['status']
		},
		need: 'free'
	},
	protection: { part: 'I15', shape: one(PROTECTIONS), need: 'free' },

	references: {
		part: 'I19',
		shape: {
			kind: 'rows',
			max: 12,
			columns: {
				client: line(120),
				kind: one(CLIENT_KINDS),
				use: one(REFERENCE_USES),
				result: text(300)
			},
			needed: ['client']
		},
		need: 'free'
	},

	priceMin: { part: 'price', shape: count(10_000_000), need: 'free', tradeSecret: true },
	priceMax: { part: 'price', shape: count(10_000_000), need: 'free', tradeSecret: true },
	priceUnit: { part: 'price', shape: line(80), need: 'free', tradeSecret: true },
	priceMonths: {
		part: 'price',
		shape: { kind: 'number', min: 1, max: 120, decimals: 0 },
		need: 'free',
		tradeSecret: true
	}
} as const satisfies Readonly<Record<string, Definition>>;

/** How long the free answer of an indicator may be, in signs. */
export const ANSWER_MAX = 1200;

export type DocumentField = keyof typeof FIELDS;
/** What a company writes on an indicator, in its own words. */
export type AnswerField = `answer${Indicator}`;
/** Said of an indicator that no piece of evidence supports: it rests on the company's word. */
export type DeclarativeField = `declarative${Indicator}`;
export type Field = DocumentField | AnswerField | DeclarativeField;

export const answerField = (indicator: Indicator): AnswerField => `answer${indicator}`;
export const declarativeField = (indicator: Indicator): DeclarativeField =>
	`declarative${indicator}`;

type Answer = ReturnType<typeof text<typeof ANSWER_MAX>>;
type ShapeOf<Of extends Field> = Of extends DocumentField
	? (typeof FIELDS)[Of]['shape']
	: Of extends AnswerField
		? Answer
		: { readonly kind: 'flag' };

/** What a company answered, by field; what is not said is absent, and no answer is empty. */
export type Answers = { readonly [Of in Field]?: ValueOf<ShapeOf<Of>> };
export type FieldValue = NonNullable<Answers[Field]>;

/** These only corroborate: a document may well say nothing of them. */
const OF_THE_COMPANY: readonly IndicatorFamily[] = ['OPERATEUR', 'RECONNAISSANCE'];

const definitions: ReadonlyMap<string, Definition & { readonly field: Field }> = new Map(
	PARTS.flatMap((part) => {
		const own = (Object.keys(FIELDS) as DocumentField[])
			.filter((field) => FIELDS[field].part === part)
			.map((field) => ({ ...FIELDS[field], field }));
		if (part === 'presentation' || part === 'price') return own;
		return [
			...own,
			{
				part,
				field: answerField(part),
				shape: text(ANSWER_MAX),
				need: OF_THE_COMPANY.includes(familyOf(part)) ? ('free' as const) : ('advised' as const),
				...(part === 'I13' && { tradeSecret: true as const })
			},
			{
				part,
				field: declarativeField(part),
				shape: { kind: 'flag' as const },
				need: 'free' as const
			}
		];
	}).map((definition) => [definition.field, definition])
);

/** Every field in reading order. */
export const ALL_FIELDS: readonly Field[] = [...definitions.values()].map(({ field }) => field);

/** The field that a name names, or null for a name that somebody made up. */
export const fieldNamed = (name: string): Field | null => definitions.get(name)?.field ?? null;

export function definitionOf(field: Field): Definition {
	const definition = definitions.get(field);
	if (!definition) throw new RangeError(`no such field: ${field}`);
	return definition;
}

/** The fields of one part, in reading order; an indicator's own answer and flag come last. */
export const fieldsOf = (part: Part): Field[] =>
	ALL_FIELDS.filter((field) => definitionOf(field).part === part);
