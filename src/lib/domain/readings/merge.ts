import type { FieldSave, FieldsOutcome } from '../shared/field-save.ts';
import { baseOf, fieldNamed, settled, textOf, writeField } from './fields.ts';
import type { Reading } from './reading.ts';

/**
 * What a reading becomes when a form saves some of its fields. Each field is decided alone: it is
 * written if nobody wrote in it since it was read, else both texts are told and nothing is changed.
 * Names that no field has are passed over.
 */
export function mergeReading(
	reading: Reading,
	sent: Readonly<Record<string, FieldSave>>
): { readonly reading: Reading; readonly outcome: FieldsOutcome } {
	let after = reading;
	const saved: Record<string, string> = {};
	const conflicts: Record<string, { theirs: string; base: string; by: null }> = {};
	const refused: Record<string, string> = {};
	for (const [name, { value, base }] of Object.entries(sent)) {
		const field = fieldNamed(name);
		if (!field) continue;
		const wanted = settled(value);
		const now = textOf(after, field);
		const written = writeField(after, field, wanted);
		if ('fault' in written) refused[name] = written.fault;
		else if (textOf(written.reading, field) === now) saved[name] = baseOf(now);
		else if (base === baseOf(now)) {
			after = written.reading;
			saved[name] = baseOf(textOf(after, field));
		} else conflicts[name] = { theirs: now, base: baseOf(now), by: null };
	}
	return { reading: after, outcome: { saved, conflicts, refused } };
}

/** The fields that somebody wrote in, of all that a form without a script sends. */
export const touchedFields = (
	sent: Readonly<Record<string, FieldSave>>
): Record<string, FieldSave> =>
	Object.fromEntries(
		Object.entries(sent).filter(([, { value, base }]) => baseOf(settled(value)) !== base)
	);
