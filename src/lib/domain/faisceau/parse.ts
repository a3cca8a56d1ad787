import type { CellShape, FieldShape } from './field-shapes.ts';
import { ALL_FIELDS, definitionOf, type Answers, type Field, type FieldValue } from './fields.ts';
import { tidied } from './signs.ts';

/** Where in a table something does not fit. */
type Cell = {
	/** From 1, as people count. */
	readonly row: number;
	readonly column: string;
};

/** Why an answer cannot be saved. What was typed stays with who typed it; limits are named. */
export type FieldRefusal = { readonly ok: false; readonly at?: Cell } & (
	| {
			readonly reason: 'too-long' | 'too-many-rows';
			/** Signs, or rows. */
			readonly limit: number;
			readonly length: number;
	  }
	| { readonly reason: 'out-of-range'; readonly min: number; readonly max: number }
	| {
			readonly reason: 'not-a-number' | 'not-whole' | 'not-a-month' | 'not-a-choice' | 'unreadable';
	  }
);

type Parsed<Value> = { readonly ok: true; readonly value: Value | null } | FieldRefusal;

/** An answer, null when nothing is said, or why it cannot be saved. */
export type ParsedField<Of extends Field = Field> = Parsed<NonNullable<Answers[Of]>>;

const said = <Value>(value: Value | null) => ({ ok: true, value }) as const;
const unreadable = { ok: false, reason: 'unreadable' } as const;

/**
 * Reads one answer from a form or from JSON, whatever it holds; never throws. Reading what was read
 * gives the same again.
 *
 * A list comes as an array or one code a line, a table as an array of rows or that in JSON, a flag
 * as `yes`, a number as people write it ("12,5", "1 200").
 */
export const parseField = <Of extends Field>(field: Of, raw: unknown): ParsedField<Of> =>
	// The shape comes from the same table as the type.
	parse(definitionOf(field).shape, raw) as ParsedField<Of>;

/** The answers among stored values; what no longer fits its field is left out. */
export const readAnswers = (stored: Readonly<Record<string, unknown>>): Answers =>
	Object.fromEntries(
		ALL_FIELDS.flatMap((field): [Field, FieldValue][] => {
			const parsed = Object.hasOwn(stored, field) ? parseField(field, stored[field]) : said(null);
			return parsed.ok && parsed.value !== null ? [[field, parsed.value]] : [];
		})
	);

function parse(shape: FieldShape, raw: unknown): Parsed<unknown> {
	if (raw === null || raw === undefined) return said(null);
	switch (shape.kind) {
		case 'choices':
			return parseChoices(shape.of, raw);
		case 'rows':
			return parseRows(shape, raw);
		case 'flag':
			return parseFlag(raw);
		default:
			return parseCell(shape, raw);
	}
}

function parseCell(shape: CellShape, raw: unknown): Parsed<string | number> {
	if (shape.kind === 'number') return parseNumber(shape, raw);
	if (typeof raw !== 'string') return unreadable;
	const text = tidied(raw);
	if (text === '') return said(null);
	switch (shape.kind) {
		case 'line':
			return withinLimit(text.replace(/\s+/gu, ' '), shape.max);
		case 'text':
			return withinLimit(text, shape.max);
		case 'choice':
			return shape.of.includes(text) ? said(text) : { ok: false, reason: 'not-a-choice' };
		case 'month':
			return parseMonth(text, shape.notYet);
	}
}

function withinLimit(text: string, limit: number): Parsed<string> {
	const length = Array.from(text).length;
	return length > limit ? { ok: false, reason: 'too-long', limit, length } : said(text);
}

const NUMBER = /^-?\d{1,12}(?:[.,]\d{1,6})?$/;

function parseNumber(
	{ min, max, decimals }: Extract<CellShape, { kind: 'number' }>,
	raw: unknown
): Parsed<number> {
	if (typeof raw !== 'string' && typeof raw !== 'number') return unreadable;
	const text = String(raw).replace(/\s/gu, '');
	if (text === '') return said(null);
	if (!NUMBER.test(text)) return { ok: false, reason: 'not-a-number' };
	const exact = Number(text.replace(',', '.'));
	if (decimals === 0 && !Number.isInteger(exact)) return { ok: false, reason: 'not-whole' };
	if (exact < min || exact > max) return { ok: false, reason: 'out-of-range', min, max };
	// Adding zero turns -0 into 0.
	return said(Number(exact.toFixed(decimals)) + 0);
}

const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;

/** As browsers send it (`2027-03`) or as people write it (`03/2027`). */
function parseMonth(text: string, notYet: boolean): Parsed<string> {
	if (notYet && text === 'not-yet') return said(text);
	const month = text.replace(
		/^(\d{1,2})[/.](\d{4})$/,
		(_all, number: string, year: string) => `${year}-${number.padStart(2, '0')}`
	);
	return MONTH.test(month) ? said(month) : { ok: false, reason: 'not-a-month' };
}

function parseChoices(of: readonly string[], raw: unknown): Parsed<string[]> {
	const codes: unknown[] = Array.isArray(raw)
		? raw
		: typeof raw === 'string'
			? raw.split(/\r?\n/).map((code) => code.trim())
			: [raw];
	const ticked = codes.filter((code) => code !== '');
	if (ticked.some((code) => typeof code !== 'string')) return unreadable;
	if (ticked.some((code) => !of.includes(String(code))))
		return { ok: false, reason: 'not-a-choice' };
	const chosen = of.filter((code) => ticked.includes(code));
	return said(chosen.length === 0 ? null : chosen);
}

function parseFlag(raw: unknown): Parsed<true> {
	if (raw === true || raw === 'yes') return said(true);
	return raw === false || raw === 'no' || raw === '' ? said(null) : unreadable;
}

type Row = Readonly<Record<string, string | number>>;

function parseRows(shape: Extract<FieldShape, { kind: 'rows' }>, raw: unknown): Parsed<Row[]> {
	const table = typeof raw === 'string' ? fromJson(raw) : raw;
	if (table === null) return said(null);
	if (!Array.isArray(table)) return unreadable;
	const rows: Row[] = [];
	for (const [index, given] of (table as unknown[]).entries()) {
		if (typeof given !== 'object' || given === null) return unreadable;
		const row: Record<string, string | number> = {};
		for (const [column, cell] of Object.entries(shape.columns)) {
			const value: unknown = Object.hasOwn(given, column)
				? (given as Record<string, unknown>)[column]
				: null;
			const parsed = parse(cell, value) as Parsed<string | number>;
			if (!parsed.ok) return { ...parsed, at: { row: index + 1, column } };
			if (parsed.value !== null) row[column] = parsed.value;
		}
		// A line left blank is no row.
		if (Object.keys(row).length > 0) rows.push(row);
		if (rows.length > shape.max)
			return { ok: false, reason: 'too-many-rows', limit: shape.max, length: table.length };
	}
	return said(rows.length === 0 ? null : rows);
}

/** Null for nothing, undefined for what is no JSON. */
function fromJson(text: string): unknown {
	if (text.trim() === '') return null;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
