import { doneForm, redateForm, taskForm } from '#lib/schemas/task.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { mayOrganiser } from '#lib/domain/access/rights.ts';
import type { TaskRefusal } from '#lib/server/application/timeline.usecases.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const oneOf = <Choice extends string>(choices: readonly Choice[], wish: string | null): Choice =>
	choices.find((choice) => choice === wish) ?? (choices[0] as Choice);

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const { searchParams } = event.url;
	return {
		timeline: event.locals.app.timeline.show(scope),
		you: scope.organiser.userId,
		editable: mayOrganiser(scope.role, 'edit'),
		show: oneOf(['all', 'mine', 'late'], searchParams.get('show')),
		/** `auto`: the chart where there is room for it, the list on a phone. */
		view: oneOf(['auto', 'gantt', 'list'], searchParams.get('view')),
		notice: oneOf(
			['none', 'saved', 'added', 'removed', 'moved', 'recomputed'],
			searchParams.get('notice')
		)
	};
};

const told = (event: RequestEvent, reason: TaskRefusal) => {
	const { t } = event.locals;
	if (reason === 'stale') return refuse(409, { form: t.timeline.form.staleGantt });
	return refuse(404, { form: t.errors.pages.notFoundText });
};

export const actions: Actions = {
	done: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(doneForm, await event.request.formData(), event.locals.t);
		if (!form.ok) return refuse(422, form.errors);
		const result = event.locals.app.timeline.setDone(scope, form.value.task, form.value.done);
		return result.ok ? { done: '' } : told(event, result.reason);
	},

	redate: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const { app, t, format } = event.locals;
		const form = parseForm(redateForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const { task: id, revision, due } = form.value;
		const result = app.timeline.redate(scope, id, revision, due);
		if (!result.ok) return told(event, result.reason);
		const task = app.timeline.find(scope, id);
		const name = task === null ? '' : t.timeline.nameOf(task);
		return { done: t.timeline.gantt.saved(name, format.date(due, 'weekday')) };
	},

	take: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const { app, t } = event.locals;
		const form = parseForm(taskForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const { task, revision } = form.value;
		const result = app.timeline.assign(scope, task, revision, scope.organiser.userId);
		return result.ok ? { done: t.timeline.taken } : told(event, result.reason);
	},

	unpin: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const { app, t } = event.locals;
		const form = parseForm(taskForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const result = app.timeline.unpin(scope, form.value.task, form.value.revision);
		return result.ok ? { done: t.timeline.unpinned } : told(event, result.reason);
	}
};
