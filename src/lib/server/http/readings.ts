import * as v from 'valibot';
import {
	baseOf,
	fieldName,
	fieldNamed,
	NOTE_PARTS,
	WHOLE_PARTS,
	type ReadingField
} from '#lib/domain/readings/fields.ts';
import { INDICATORS, type Indicator } from '#lib/domain/faisceau/indicators.ts';
import type { FieldSave } from '#lib/domain/shared/field-save.ts';
import type { Guidance } from '#lib/i18n/guidance.ts';

const basesSchema = v.record(v.string(), v.pipe(v.string(), v.maxLength(20)));

/** What each field was made from; a field that was empty is not named. */
const basesOf = (data: FormData): Readonly<Record<string, string>> => {
	try {
		const text = data.get('bases');
		return v.parse(basesSchema, JSON.parse(typeof text === 'string' ? text : '{}'));
	} catch {
		return {};
	}
};

/**
 * Every field of a form on readings, as a browser without a script sends it, beside what it was made
 * from. Boxes that are all unticked are not sent, and say so by their absence.
 */
export const readingFields = (data: FormData): Record<string, FieldSave> => {
	const bases = basesOf(data);
	const documents = new Set([...data.keys()].flatMap((name) => fieldNamed(name)?.faisceauId ?? []));
	const fields = [...documents].flatMap((faisceauId): ReadingField[] => [
		...INDICATORS.flatMap((indicator) =>
			NOTE_PARTS.map((part) => ({ faisceauId, indicator, part }))
		),
		...WHOLE_PARTS.map((part) => ({ faisceauId, indicator: null, part }))
	]);
	return Object.fromEntries(
		fields.flatMap((field) => {
			const name = fieldName(field);
			const unticked =
				field.part === 'reasons[]' &&
				data.has(fieldName({ ...field, indicator: null, part: 'whole' }));
			if (!data.has(name) && !unticked) return [];
			const value = data
				.getAll(name)
				.filter((one) => typeof one === 'string')
				.join('\n');
			return [[name, { value, base: bases[name] ?? baseOf('') }] as const];
		})
	);
};

/** What each indicator is called, out of all the words of the faisceau. */
export const indicatorLabels = ({ indicators }: Guidance): Record<Indicator, string> =>
	Object.fromEntries(INDICATORS.map((one) => [one, indicators[one].label])) as Record<
		Indicator,
		string
	>;

/** What each family of indicators is called. */
export const familyLabels = ({ families }: Guidance): Record<string, string> =>
	Object.fromEntries(Object.entries(families).map(([family, { label }]) => [family, label]));
