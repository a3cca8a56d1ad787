import { INDICATORS, type Indicator } from '../faisceau/indicators.ts';
import type { FieldSave } from '../shared/field-save.ts';
import { markOf } from '../shared/mark.ts';
import {
	EMPTY_NOTE,
	isNoted,
	NOTE_MAX,
	noteOf,
	OTHER_WAY_REASONS,
	PARAGRAPH_MAX,
	STRENGTHS,
	WHOLE_READINGS,
	type Note,
	type Reading
} from './reading.ts';

/** The parts of a note, and of the reading of the whole, each a field of its own in a form. */
export const NOTE_PARTS = ['strength', 'remark', 'question', 'recommendation'] as const;
export type NotePart = (typeof NOTE_PARTS)[number];
export const WHOLE_PARTS = ['whole', 'reasons[]', 'paragraph'] as const;
export type WholePart = (typeof WHOLE_PARTS)[number];

/** One field of the reading of one document: of an indicator, or of the whole. */
export type ReadingField = { readonly faisceauId: string } & (
	| { readonly indicator: Indicator; readonly part: NotePart }
	| { readonly indicator: null; readonly part: WholePart }
);

/** The name of a field; a form may hold the readings of several documents. */
export const fieldName = ({ faisceauId, indicator, part }: ReadingField): string =>
	indicator === null ? `${faisceauId}.${part}` : `${faisceauId}.${indicator}.${part}`;

export const noteField = (faisceauId: string, indicator: Indicator, part: NotePart): string =>
	fieldName({ faisceauId, indicator, part });

/** The field that a name names, or null for a name that somebody made up. */
export function fieldNamed(name: string): ReadingField | null {
	const [faisceauId = '', second = '', third, ...rest] = name.split('.');
	if (faisceauId === '' || rest.length > 0) return null;
	if (third === undefined) {
		const part = WHOLE_PARTS.find((one) => one === second);
		return part ? { faisceauId, indicator: null, part } : null;
	}
	const indicator = INDICATORS.find((one) => one === second);
	const part = NOTE_PARTS.find((one) => one === third);
	return indicator && part ? { faisceauId, indicator, part } : null;
}

/** What a form shows in a field: a list one a line, nothing as an empty text. */
export function textOf(reading: Reading, { indicator, part }: ReadingField): string {
	if (indicator !== null) return noteOf(reading, indicator)[part] ?? '';
	switch (part) {
		case 'whole':
			return reading.whole ?? '';
		case 'reasons[]':
			return reading.reasons.join('\n');
		case 'paragraph':
			return reading.paragraph;
	}
}

/** Every field of a reading, in the order of a form. */
const fieldsOf = (faisceauId: string): ReadingField[] => [
	...INDICATORS.flatMap((indicator) => NOTE_PARTS.map((part) => ({ faisceauId, indicator, part }))),
	...WHOLE_PARTS.map((part) => ({ faisceauId, indicator: null, part }))
];

/** What was shown when a page was made, as one short word that the page sends back. */
export const baseOf = (text: string): string => markOf(text);

/** The fields of a form on one document, each with what it was made from. */
export const formFields = (faisceauId: string, reading: Reading): Record<string, FieldSave> =>
	Object.fromEntries(
		fieldsOf(faisceauId).map((field) => {
			const value = textOf(reading, field);
			return [fieldName(field), { value, base: baseOf(value) }];
		})
	);

/** The same text as browsers and systems write it: one sign at the end of a line, none at the ends. */
export const settled = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** Why a text cannot be kept, as a key of the error texts. */
export type FieldFault = 'over1500' | 'over3000' | 'notAChoice';

type Written = { readonly reading: Reading } | { readonly fault: FieldFault };

/** A reading with one field written anew. */
export function writeField(
	reading: Reading,
	{ indicator, part }: ReadingField,
	text: string
): Written {
	if (indicator !== null) {
		const note = writeNote(noteOf(reading, indicator), part, text);
		return 'fault' in note ? note : { reading: withNote(reading, indicator, note) };
	}
	switch (part) {
		case 'whole': {
			const whole = text === '' ? null : WHOLE_READINGS.find((one) => one === text);
			return whole === undefined ? { fault: 'notAChoice' } : { reading: { ...reading, whole } };
		}
		case 'reasons[]': {
			const ticked = text.split('\n').filter(Boolean);
			const reasons = OTHER_WAY_REASONS.filter((one) => ticked.includes(one));
			return reasons.length < new Set(ticked).size
				? { fault: 'notAChoice' }
				: { reading: { ...reading, reasons } };
		}
		case 'paragraph':
			return text.length > PARAGRAPH_MAX
				? { fault: 'over3000' }
				: { reading: { ...reading, paragraph: text } };
	}
}

function writeNote(note: Note, part: NotePart, text: string): Note | { fault: FieldFault } {
	if (part !== 'strength')
		return text.length > NOTE_MAX ? { fault: 'over1500' } : { ...note, [part]: text };
	const strength = text === '' ? null : STRENGTHS.find((one) => one === text);
	return strength === undefined ? { fault: 'notAChoice' } : { ...note, strength };
}

/** A note that says nothing any more is none. */
const withNote = (reading: Reading, indicator: Indicator, note: Note): Reading => ({
	...reading,
	notes: Object.fromEntries(
		Object.entries({ ...reading.notes, [indicator]: note }).filter(([, one]) => isNoted(one))
	)
});

/** Whether two readings say something else of the whole document. */
export const wholeChanged = (before: Reading, after: Reading): boolean =>
	WHOLE_PARTS.some((part) => {
		const field = { faisceauId: '', indicator: null, part };
		return textOf(before, field) !== textOf(after, field);
	});

/** The indicators whose notes two readings do not share. */
export const changedNotes = (before: Reading, after: Reading): Indicator[] =>
	INDICATORS.filter((indicator) => {
		const [one, other] = [noteOf(before, indicator), noteOf(after, indicator)];
		return Object.keys(EMPTY_NOTE).some(
			(part) => one[part as NotePart] !== other[part as NotePart]
		);
	});
