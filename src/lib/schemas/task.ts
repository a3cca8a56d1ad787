import * as v from 'valibot';
import { PHASES } from '#lib/domain/timeline/template.ts';
import { line, optionalText, plainDate, revision } from './fields.ts';

const task = line(60);
/** Empty: nobody. */
const assigneeId = v.pipe(
	v.optional(v.string('required'), ''),
	v.maxLength(60, 'tooLong'),
	v.transform((id) => (id === '' ? null : id))
);
const details = { due: plainDate, assigneeId, notes: optionalText(2000) };

export const doneForm = v.object({
	task,
	done: v.pipe(
		v.picklist(['true', 'false'], 'notAChoice'),
		v.transform((done) => done === 'true')
	)
});

export const redateForm = v.object({ task, revision, due: plainDate });

/** A task as it was seen: to take it, or to give its day back to the plan. */
export const taskForm = v.object({ task, revision });

/** A task of the sheet: its name and its phase are given. */
export const sheetTaskForm = v.object({ revision, ...details });

const own = { title: line(120), phase: v.picklist(PHASES, 'notAChoice') };

/** A task of the organiser's own. */
export const ownTaskForm = v.object({ revision, ...own, ...details });

export const newTaskForm = v.object({ ...own, ...details });

export const moveForm = v.object({ date: plainDate, revision });

export const feedForm = v.object({ kind: v.picklist(['all', 'mine'], 'notAChoice') });
