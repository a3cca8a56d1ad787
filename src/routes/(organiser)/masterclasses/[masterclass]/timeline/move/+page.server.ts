import { redirect } from '@sveltejs/kit';
import { parsePlainDate } from '#lib/domain/time/plain-date.ts';
import { moveForm } from '#lib/schemas/task.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { MoveRefusal } from '#lib/server/application/move.usecases.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

const why = (reason: MoveRefusal, t: Catalogue): string =>
	({
		past: t.timeline.moving.past,
		'too-far': t.timeline.moving.tooFar,
		'not-planned': t.timeline.moving.notPlanned
	})[reason];

export const load: PageServerLoad = (event) => {
	const { app, t } = event.locals;
	const scope = requireMasterclass(event, event.params.masterclass, 'edit');
	const wished = event.url.searchParams.get('date');
	const { date: from, calendar, today } = app.timeline.show(scope);
	const date = parsePlainDate(wished ?? '');
	if (date === null)
		return {
			from,
			today,
			calendar,
			wished: wished ?? '',
			error: wished === null ? undefined : wished === '' ? t.errors.required : t.errors.notADate,
			preview: null
		};
	const preview = app.moves.preview(scope, date);
	return {
		from,
		today,
		calendar,
		wished: date,
		error: preview.ok ? undefined : why(preview.reason, t),
		preview: preview.ok ? preview.value : null
	};
};

export const actions: Actions = {
	apply: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(moveForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { date, revision } = form.value;
		const before = app.timeline.show(scope).date;
		const applied = app.moves.apply(scope, revision, date);
		if (!applied.ok)
			return applied.reason === 'stale'
				? refuse(409, { form: t.timeline.moving.stale }, form.values)
				: refuse(422, { form: why(applied.reason, t) }, form.values);
		const notice = before === date ? 'recomputed' : 'moved';
		redirect(303, `/masterclasses/${scope.masterclassId}/timeline?notice=${notice}`);
	}
};
