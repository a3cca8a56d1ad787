import type { Completeness, Missing } from '#lib/domain/faisceau/completeness.ts';
import {
	definitionOf,
	FIELDS,
	type DocumentField,
	type Field,
	type FieldValue,
	type Part
} from '#lib/domain/faisceau/fields.ts';
import type { CellShape } from '#lib/domain/faisceau/field-shapes.ts';
import { INDICATORS, type Indicator } from '#lib/domain/faisceau/indicators.ts';
import type { FieldRefusal } from '#lib/domain/faisceau/parse.ts';
import { signsOf } from '#lib/domain/faisceau/signs.ts';
import type { Visible } from '#lib/domain/faisceau/visible.ts';
import type { Catalogue } from './catalogue.ts';
import type { Format } from './format.ts';
import type { Guidance } from './guidance.ts';

/** What every sentence here is made of. `words` come with the data of the page. */
export type Tongue = {
	readonly words: Guidance;
	readonly t: Pick<Catalogue, 'faisceau'>;
	readonly format: Format;
};

/** A code's word, or the code itself where none is known. */
const wordOf = (words: Readonly<Record<string, string>> | undefined, code: string): string =>
	words?.[code] ?? code;

export function partInWords(part: Part | 'consent', words: Guidance): string {
	if (part === 'presentation' || part === 'price' || part === 'consent')
		return words.parts[part].label;
	return words.indicators[part].label;
}

const isOwn = (field: Field): field is DocumentField => Object.hasOwn(FIELDS, field);

/** A field's question: its label, or that of its indicator for the answer in free words. */
export function fieldInWords(field: Field, words: Guidance): string {
	if (isOwn(field)) return words.fields[field].label;
	return field.startsWith('answer')
		? partInWords(definitionOf(field).part, words)
		: words.declarative.label;
}

/** Something required that a document lacks, as what to do. */
export function missingInWords(missing: Missing, { words, t }: Tongue): string {
	return lackInWords(missing, words.missing, { words, t });
}

/** Something advised, as what to do. */
export function adviceInWords(missing: Missing, { words, t }: Tongue): string {
	return lackInWords(missing, words.advised, { words, t });
}

function lackInWords(
	missing: Missing,
	sentences: Readonly<Record<string, string>>,
	{ words, t }: Omit<Tongue, 'format'>
): string {
	switch (missing.what) {
		case 'answer':
			return (
				sentences[missing.field] ?? t.faisceau.missing.answer(fieldInWords(missing.field, words))
			);
		case 'support':
			return t.faisceau.missing.support(partInWords(missing.part, words));
		case 'consent':
			return t.faisceau.missing.consent;
	}
}

export const progressInWords = (
	{ done, total }: Pick<Completeness, 'done' | 'total'>,
	t: Tongue['t']
): string => t.faisceau.progress(done, total);

/** "Indice 15 sur 20". */
export const positionInWords = (indicator: Indicator, t: Tongue['t']): string =>
	t.faisceau.position(INDICATORS.indexOf(indicator) + 1, INDICATORS.length);

/** "113 caractères sur 1 200", counted as the limit counts them. */
export const signsInWords = (typed: string, limit: number, { t, format }: Tongue): string =>
	t.faisceau.signs(format.number(signsOf(typed)), format.number(limit));

/** Why an answer was not saved, and what to do. */
export function refusalInWords(field: Field, refusal: FieldRefusal, tongue: Tongue): string {
	const sentence = plainRefusal(refusal, tongue);
	if (!refusal.at) return sentence;
	const { row, column } = refusal.at;
	return tongue.t.faisceau.refusals.inCell(
		row,
		columnInWords(field, column, tongue.words),
		sentence
	);
}

function plainRefusal(refusal: FieldRefusal, { t, format }: Tongue): string {
	const sentences = t.faisceau.refusals;
	switch (refusal.reason) {
		case 'too-long':
			return sentences['too-long'](format.number(refusal.length), format.number(refusal.limit));
		case 'too-many-rows':
			return sentences['too-many-rows'](refusal.limit);
		case 'out-of-range':
			return sentences['out-of-range'](format.number(refusal.min), format.number(refusal.max));
		default:
			return sentences[refusal.reason];
	}
}

/** The heading of a table's column. */
export function columnInWords(field: Field, column: string, words: Guidance): string {
	const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = words.columns;
	return wordOf(columns[field], column);
}

/** One answer as a reader reads it, a line each for a list or a table's row. */
export function answerInWords(field: Field, value: FieldValue, tongue: Tongue): string[] {
	const { shape } = definitionOf(field);
	switch (shape.kind) {
		case 'flag':
			return [tongue.words.declarative.label];
		case 'choices':
			return (value as readonly string[]).map((code) => choiceInWords(field, code, tongue.words));
		case 'rows':
			return rowsInWords(field, value, tongue).map((cells) =>
				cells.filter((cell) => cell !== '').join(' – ')
			);
		default:
			return [cellInWords(field, shape, value as string | number, tongue)];
	}
}

/** A table's rows, a text for each of its columns; empty where nothing is said. */
export function rowsInWords(field: Field, value: FieldValue, tongue: Tongue): string[][] {
	const { shape } = definitionOf(field);
	if (shape.kind !== 'rows') throw new RangeError(`no table: ${field}`);
	return (value as readonly Readonly<Record<string, string | number>>[]).map((row) =>
		Object.entries(shape.columns).map(([column, cell]) => {
			const said = row[column];
			return said === undefined ? '' : cellInWords(column, cell, said, tongue);
		})
	);
}

function cellInWords(
	name: string,
	shape: CellShape,
	value: string | number,
	tongue: Tongue
): string {
	switch (shape.kind) {
		case 'choice':
			return choiceInWords(name, String(value), tongue.words);
		case 'month':
			return value === 'not-yet'
				? tongue.t.faisceau.notYet
				: tongue.format.date(`${value}-01`, 'month');
		case 'number':
			return numberInWords(name, Number(value), tongue);
		default:
			return String(value);
	}
}

/** A year is no quantity, and a readiness level has a meaning. */
function numberInWords(name: string, value: number, { words, format }: Tongue): string {
	if (name === 'year') return String(value);
	const levels: Readonly<Record<number, string>> = words.trl;
	return name === 'trl' ? `${value} – ${levels[value] ?? ''}` : format.number(value);
}

/** The word of a code that a field, or a column of one, lets choose. */
export function choiceInWords(name: string, code: string, words: Guidance): string {
	const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = words.choices;
	return wordOf(choices[name], code);
}

/** What the company keeps to itself, as sentences; none when it keeps nothing. */
export function keptInWords({ kept }: Pick<Visible, 'kept'>, { words, t }: Tongue): string[] {
	const sentences = t.faisceau.kept;
	return [
		...kept.answers.map((field) => sentences.of(fieldInWords(field, words))),
		...kept.evidence.map(({ indicator, count }) =>
			sentences.evidence(partInWords(indicator, words), count)
		),
		...(kept.documents > 0 ? [sentences.documents(kept.documents)] : [])
	];
}
