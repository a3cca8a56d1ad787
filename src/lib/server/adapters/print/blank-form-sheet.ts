import { definitionOf, fieldsOf, type Field, type Part } from '#lib/domain/faisceau/fields.ts';
import type { FieldShape } from '#lib/domain/faisceau/field-shapes.ts';
import { RECIPIENT_GROUPS } from '#lib/domain/faisceau/consent.ts';
import { INDICATOR_FAMILIES, indicatorsOf } from '#lib/domain/faisceau/indicators.ts';
import { choiceInWords, columnInWords, fieldInWords } from '#lib/i18n/faisceau-words.ts';
import type { BlankFormPrint } from '#lib/server/application/ports/print.port.ts';
import { columnWidths, sheet, wordsOf, type Words } from './sheet.ts';

/** What is left to fill in, as `blank-form.typ` sets it. */
type Blank = { readonly label: string; readonly needed: boolean; readonly hint: string } & (
	| { readonly kind: 'lines'; readonly count: number }
	| { readonly kind: 'blank' }
	| { readonly kind: 'boxes'; readonly options: readonly string[] }
	| {
			readonly kind: 'table';
			readonly columns: readonly string[];
			readonly widths: readonly number[];
			readonly count: number;
	  }
	| { readonly kind: 'scale'; readonly levels: readonly string[] }
);

/** Lines to write on, for so many signs typed. Handwriting takes more room, and people write less. */
const linesFor = (signs: number): number => Math.min(8, Math.max(2, Math.ceil(signs / 240)));

const MOST_ROWS = 3;

/** The data of `blank-form.typ`. */
export function blankFormSheet({ locale, today, masterclass }: BlankFormPrint) {
	const words = wordsOf(locale);
	const texts = words.print.blank;
	const { parts, families, indicators } = words.words;
	const nothing = { fields: [], indicators: [], evidence: false };

	return {
		...sheet(
			{
				title: texts.title,
				author: words.print.brand,
				date: today,
				masterclass,
				running: texts.title,
				mark: texts.mark,
				pending: false,
				reader: null
			},
			words
		),
		heading: texts.heading,
		lead: texts.lead,
		identity: Object.values(texts.identity),
		how: texts.how,
		questions: {
			...texts.questions,
			items: Object.values(words.print.faisceau.questions.asked)
		},
		words: {
			required: texts.required,
			counts: texts.counts,
			weakens: texts.weakens,
			evidence: {
				title: texts.evidence.title,
				columns: [
					texts.evidence.indicator,
					texts.evidence.piece,
					texts.evidence.issuer,
					texts.evidence.date,
					texts.evidence.about
				],
				about: [texts.evidence.solution, texts.evidence.company, texts.evidence.other]
			}
		},
		parts: [
			{
				...nothing,
				title: parts.presentation.label,
				lead: parts.presentation.lead,
				fields: blanksOf('presentation', words)
			},
			...INDICATOR_FAMILIES.map((family) => ({
				...nothing,
				title: families[family].label,
				lead: families[family].lead,
				evidence: true,
				indicators: indicatorsOf(family).map((code) => {
					const { label, question, counts, weakens } = indicators[code];
					return { code, title: label, question, counts, weakens, fields: blanksOf(code, words) };
				})
			})),
			{
				...nothing,
				title: parts.price.label,
				lead: parts.price.lead,
				fields: blanksOf('price', words)
			},
			{
				...nothing,
				title: parts.consent.label,
				lead: parts.consent.lead,
				fields: RECIPIENT_GROUPS.map((group): Blank => ({
					kind: 'boxes',
					label: words.words.recipients[group].label,
					needed: true,
					hint: words.words.recipients[group].help,
					options: [words.print.faisceau.yes, words.print.faisceau.no]
				}))
			}
		]
	};
}

const blanksOf = (part: Part, words: Words): Blank[] =>
	fieldsOf(part).map((field) => blankOf(field, words));

function blankOf(field: Field, { words, print }: Words): Blank {
	const { shape, need } = definitionOf(field);
	const label = field.startsWith('answer') ? words.answer.label : fieldInWords(field, words);
	const needed = need === 'required';
	const named = { label, needed, hint: hintOf(shape, print.blank) };
	switch (shape.kind) {
		case 'text':
			return { ...named, kind: 'lines', count: linesFor(shape.max) };
		case 'choice':
		case 'choices':
			return {
				...named,
				kind: 'boxes',
				options: shape.of.map((code) => choiceInWords(field, code, words))
			};
		case 'flag':
			return { kind: 'boxes', label: '', needed: false, hint: '', options: [label] };
		case 'rows': {
			const columns = Object.keys(shape.columns);
			return {
				...named,
				kind: 'table',
				columns: columns.map((column) => columnInWords(field, column, words)),
				widths: columnWidths(field, columns.length),
				count: Math.min(shape.max, MOST_ROWS)
			};
		}
		default:
			return field === 'trl'
				? { ...named, kind: 'scale', levels: Object.values(words.trl) }
				: { ...named, kind: 'blank' };
	}
}

function hintOf(shape: FieldShape, texts: Words['print']['blank']): string {
	if (shape.kind === 'choices') return texts.several;
	if (shape.kind !== 'month') return '';
	return shape.notYet ? texts.monthOrNotYet : texts.month;
}
