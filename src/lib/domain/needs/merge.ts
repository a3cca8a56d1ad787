import type { FieldSave, FieldsOutcome } from '../shared/field-save.ts';
import { INTRODUCTION_MAX, type NeedAnswers } from './need.ts';
import { fieldName, typedOf, type TypedNeed } from './typed.ts';

/** Reads typed answers; what does not fit is named with a key of the error texts. */
export type ReadNeed = (
	typed: TypedNeed
) =>
	| { readonly ok: true; readonly answers: NeedAnswers }
	| { readonly ok: false; readonly faults: Partial<Record<keyof NeedAnswers, string>> };

/** The one field in which an authority introduces itself. */
const INTRODUCTION = 'introduction';

/** What becomes of the two sentences on a territory when a form saves them. */
export const mergeIntroduction = (
	now: string,
	sent: Readonly<Record<string, FieldSave>>
): { readonly text: string; readonly outcome: FieldsOutcome } => {
	const field = sent[INTRODUCTION];
	const nothing = { saved: {}, conflicts: {}, refused: {} };
	if (!field) return { text: now, outcome: nothing };
	const text = field.value.trim();
	if (text.length > INTRODUCTION_MAX)
		return { text: now, outcome: { ...nothing, refused: { [INTRODUCTION]: 'over600' } } };
	if (field.base === now || text === now)
		return { text, outcome: { ...nothing, saved: { [INTRODUCTION]: text } } };
	const conflict = { theirs: now, base: now, by: null };
	return { text: now, outcome: { ...nothing, conflicts: { [INTRODUCTION]: conflict } } };
};

/**
 * What a need becomes when a form saves some of its fields. Each field is decided alone: it is kept
 * if nobody wrote in it since it was read, else both texts are told. A field that does not fit stays
 * as it is saved; the others are kept all the same. A sub-category of another family than the new one
 * is forgotten.
 */
export const mergeNeed = (
	need: NeedAnswers,
	sent: Readonly<Record<string, FieldSave>>,
	read: ReadNeed
): { readonly answers: NeedAnswers; readonly outcome: FieldsOutcome } => {
	const now = typedOf(need);
	const wanted = { ...now };
	const kept: (keyof NeedAnswers)[] = [];
	const conflicts: Record<string, { theirs: string; base: string; by: null }> = {};
	const refused: Record<string, string> = {};
	for (const answer of Object.keys(now) as (keyof NeedAnswers)[]) {
		const field = sent[fieldName(answer)];
		if (!field) continue;
		if (field.base === now[answer] || field.value === now[answer]) {
			wanted[answer] = field.value;
			kept.push(answer);
		} else conflicts[fieldName(answer)] = { theirs: now[answer], base: now[answer], by: null };
	}
	if (wanted.family !== now.family && !kept.includes('subfamily')) wanted.subfamily = '';

	let result = read(wanted);
	// Twice at most: what was saved before fits, so that only what is new can be at fault.
	for (let again = 0; !result.ok && again < 2; again += 1) {
		for (const [answer, why] of Object.entries(result.faults) as [keyof NeedAnswers, string][]) {
			refused[fieldName(answer)] = why;
			wanted[answer] = answer === 'subfamily' && wanted.family !== now.family ? '' : now[answer];
		}
		result = read(wanted);
	}
	if (!result.ok) return { answers: need, outcome: { saved: {}, conflicts, refused } };
	const answers = result.answers;
	const after = typedOf(answers);
	const saved = kept
		.map((answer) => [fieldName(answer), after[answer]] as const)
		.filter(([name]) => !(name in refused));
	return { answers, outcome: { saved: Object.fromEntries(saved), conflicts, refused } };
};
