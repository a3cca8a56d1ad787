import type { CellShape } from '#lib/domain/faisceau/field-shapes.ts';
import { definitionOf, type Field, type FieldValue } from '#lib/domain/faisceau/fields.ts';
import { choiceInWords, columnInWords, type Tongue } from './faisceau-words.ts';

export type Option = { readonly value: string; readonly label: string };

/** How one answer is asked for, in words; plain data, for a page. */
export type Control = {
	readonly kind: 'line' | 'text' | 'number' | 'choice' | 'list' | 'month';
	/** Signs, where there is a limit. */
	readonly max: number | null;
	/** What can be chosen. */
	readonly options: readonly Option[];
	/** What is said instead of a month; null where a month must be given. */
	readonly notYet: string | null;
};

/** One question of the form, in words. */
export type Question = {
	readonly name: Field;
	readonly label: string;
	readonly help: string;
	readonly required: boolean;
} & (
	| Control
	| { readonly kind: 'choices'; readonly options: readonly Option[] }
	| { readonly kind: 'flag' }
	| {
			readonly kind: 'rows';
			readonly max: number;
			readonly columns: readonly (Control & { readonly name: string; readonly label: string })[];
	  }
);

/** A field as its question. */
export function questionOf(field: Field, tongue: Tongue): Question {
	const { shape, need } = definitionOf(field);
	const asked = { name: field, ...labelOf(field, tongue), required: need === 'required' };
	switch (shape.kind) {
		case 'flag':
			return { ...asked, kind: 'flag' };
		case 'choices':
			return { ...asked, kind: 'choices', options: optionsOf(field, shape.of, tongue) };
		case 'rows':
			return {
				...asked,
				kind: 'rows',
				max: shape.max,
				columns: Object.entries(shape.columns).map(([name, cell]) => ({
					...controlOf(name, cell, tongue),
					name,
					label: columnInWords(field, name, tongue.words)
				}))
			};
		default:
			return { ...asked, ...controlOf(field, shape, tongue) };
	}
}

function labelOf(field: Field, { words }: Tongue): { label: string; help: string } {
	const own: Readonly<Record<string, { label: string; help: string }>> = words.fields;
	return own[field] ?? (field.startsWith('answer') ? words.answer : words.declarative);
}

function controlOf(name: string, shape: CellShape, tongue: Tongue): Control {
	const plain = { max: null, options: [], notYet: null };
	switch (shape.kind) {
		case 'line':
		case 'text':
			return { ...plain, kind: shape.kind, max: shape.max };
		case 'choice':
			return { ...plain, kind: 'choice', options: optionsOf(name, shape.of, tongue) };
		case 'month':
			return { ...plain, kind: 'month', notYet: shape.notYet ? tongue.t.faisceau.notYet : null };
		case 'number':
			return name === 'trl'
				? { ...plain, kind: 'list', options: levels(tongue) }
				: { ...plain, kind: 'number' };
	}
}

/** A readiness level is chosen by what it means. */
const levels = ({ words }: Tongue): Option[] =>
	Object.entries(words.trl).map(([value, meaning]) => ({ value, label: `${value} – ${meaning}` }));

const optionsOf = (name: string, codes: readonly string[], tongue: Tongue): Option[] =>
	codes.map((value) => ({ value, label: choiceInWords(name, value, tongue.words) }));

/** An answer as its form holds it: codes one a line, a table as its rows in JSON. */
export function typedOf(field: Field, value: FieldValue | null, { format }: Tongue): string {
	if (value === null) return '';
	const { shape } = definitionOf(field);
	switch (shape.kind) {
		case 'flag':
			return 'yes';
		case 'choices':
			return (value as readonly string[]).join('\n');
		case 'rows':
			return JSON.stringify(
				(value as readonly Readonly<Record<string, string | number>>[]).map((row) =>
					Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)]))
				)
			);
		case 'number':
			return String(value).replace('.', format.locale === 'fr' ? ',' : '.');
		default:
			return String(value);
	}
}
