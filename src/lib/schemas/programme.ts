import * as v from 'valibot';
import { SLOT_LINE_MAX, SLOT_MINUTES_MAX, SLOT_TEXT_MAX } from '#lib/domain/programme/editing.ts';
import { optionalLine, optionalText, revision } from './fields.ts';

const listOf = <Schema extends v.GenericSchema<string | undefined, string>>(schema: Schema) =>
	v.optional(v.array(schema), []);

/** The whole programme, one line of the form a slot, in the order of the form. */
export const programmeForm = v.pipe(
	v.object({
		revision,
		id: listOf(v.string()),
		minutes: v.optional(
			v.array(v.pipe(v.string(), v.trim(), v.regex(/^\d{1,3}$/, 'slotLength'))),
			[]
		),
		title: listOf(optionalLine(SLOT_LINE_MAX)),
		speaker: listOf(optionalLine(SLOT_LINE_MAX)),
		text: listOf(optionalText(SLOT_TEXT_MAX))
	}),
	v.check(
		({ minutes }) => minutes.every((one) => Number(one) >= 1 && Number(one) <= SLOT_MINUTES_MAX),
		'slotLength'
	),
	v.transform(({ revision: made, id, minutes, title, speaker, text }) => ({
		revision: made,
		slots: minutes.map((one, at) => ({
			id: id[at] || null,
			key: null,
			minutes: Number(one),
			title: title[at] ?? '',
			speaker: speaker[at] ?? '',
			text: text[at] ?? ''
		}))
	}))
);
