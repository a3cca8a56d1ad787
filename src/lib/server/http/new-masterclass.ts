import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import type {
	MasterclassPlan,
	NewMasterclassRefusal
} from '#lib/domain/masterclass/new-masterclass.ts';
import { townOf } from '#lib/domain/masterclass/place.ts';
import type { Territory } from '#lib/domain/time/territories.ts';
import { plainDate } from '#lib/schemas/fields.ts';
import { newMasterclassForm } from '#lib/schemas/masterclass.ts';
import type { NewMasterclass } from '#lib/server/application/new-masterclass.ts';
import { parseForm, type ErrorKey } from './form.ts';

/** Which field a refusal is about, and the sentence that says it. */
const refusals: Record<NewMasterclassRefusal, { field: string; error: ErrorKey }> = {
	'date-past': { field: 'date', error: 'datePast' },
	'date-too-far': { field: 'date', error: 'dateTooFar' },
	'participants-out-of-range': { field: 'participants', error: 'participantsOutOfRange' }
};

/** Reads the form that makes a masterclass; what is left out follows from the rest. */
export const readNewMasterclass = async (event: RequestEvent) => {
	const { locals, request } = event;
	const form = parseForm(newMasterclassForm, await request.formData(), locals.t);
	if (!form.ok) return { ...form, errors: { ...dateError(event, form.values), ...form.errors } };
	const { territory, title, ...rest } = form.value;
	const where = territory === 'auto' ? locals.app.masterclasses.territoryOf(rest.place) : territory;
	if (where === 'ambiguous')
		return {
			ok: false as const,
			values: form.values,
			errors: { territory: locals.t.errors.territoryAmbiguous } as Record<string, string>
		};
	const wish: NewMasterclass = {
		...rest,
		territory: where,
		title: title || locals.t.masterclass.create.defaultTitle(townOf(rest.place)),
		locale: locals.locale
	};
	return { ok: true as const, wish, values: form.values };
};

/** A past date is told together with what else is wrong, not after it. */
const dateError = (
	{ locals }: RequestEvent,
	values: Record<string, string>
): Record<string, string> => {
	const date = v.safeParse(plainDate, values.date);
	return date.success && locals.app.masterclasses.isPast(date.output)
		? { date: locals.t.errors.datePast }
		: {};
};

/** The same form again, with what is wrong under its field. */
export const refuseNewMasterclass = (
	event: RequestEvent,
	reason: NewMasterclassRefusal,
	values: Record<string, string>
) => {
	const { field, error } = refusals[reason];
	const errors: Record<string, string> = { [field]: event.locals.t.errors[error] };
	return fail(422, { values, errors });
};

/** What the preview shows of a plan. */
export const previewOf = (plan: MasterclassPlan, territory: Territory) => {
	const tasks = plan.timeline.tasks;
	const dueOf = (key: string) => tasks.find((task) => task.key === key)?.due ?? '';
	return {
		territory,
		mode: plan.timeline.mode,
		dayOff: plan.timeline.eventDayOff,
		firstComfortable: plan.timeline.tight?.firstComfortable ?? null,
		tasks: tasks.length,
		start: plan.timeline.start,
		end: tasks.at(-1)?.due ?? '',
		minutes: plan.programme.minutes,
		perCompany: plan.programme.perCompany,
		authorities: plan.composition.authorities,
		companies: plan.composition.companies,
		warnings: [...plan.programme.warnings],
		days: (['needs-collected', 'invitations', 'share-inspiring'] as const).map((key) => ({
			key,
			due: dueOf(key)
		}))
	};
};
