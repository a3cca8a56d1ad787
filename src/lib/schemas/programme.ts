import * as v from 'valibot';
import { SLOT_MINUTES_MAX } from '#lib/domain/programme/editing.ts';
import { revision } from './fields.ts';

const list = v.optional(v.array(v.string()), []);
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, 200);
const lines = (text: string) => text.replaceAll('\r\n', '\n').trim().slice(0, 2000);

/** The whole programme, one line of the form a slot, in the order of the form. */
export const programmeForm = v.pipe(
	v.object({
		revision,
		id: list,
		minutes: v.optional(
			v.array(v.pipe(v.string(), v.trim(), v.regex(/^\d{1,3}$/, 'slotLength'))),
			[]
		),
		title: list,
		speaker: list,
		text: list
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
			title: oneLine(title[at] ?? ''),
			speaker: oneLine(speaker[at] ?? ''),
			text: lines(text[at] ?? '')
		}))
	}))
);
