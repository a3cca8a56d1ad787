import { error, redirect } from '@sveltejs/kit';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import { ownTaskForm, sheetTaskForm } from '#lib/schemas/task.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { isPhase } from '#lib/domain/timeline/template.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const requireTask = ({ locals, params }: RequestEvent, scope: MasterclassScope) =>
	locals.app.timeline.find(scope, params.task) ?? error(404, locals.t.errors.pages.notFoundText);

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'edit');
	const { members, calendar } = event.locals.app.timeline.show(scope);
	return { task: requireTask(event as RequestEvent, scope), members, calendar };
};

export const actions: Actions = {
	save: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const task = requireTask(event, scope);
		const data = await event.request.formData();
		const form =
			task.key === null ? parseForm(ownTaskForm, data, t) : parseForm(sheetTaskForm, data, t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { title, phase } = { title: task.title, phase: task.phase, ...form.value };
		const input = { ...form.value, title, phase: isPhase(phase) ? phase : 'framing' } as const;
		const saved = app.timeline.save(scope, task.id, form.value.revision, input);
		if (saved.ok) redirect(303, `/masterclasses/${scope.masterclassId}/timeline?notice=saved`);
		if (saved.reason === 'stale') return refuse(409, { form: t.errors.stale }, form.values);
		if (saved.reason === 'not-a-member')
			return refuse(422, { assigneeId: t.timeline.form.notAMember }, form.values);
		error(404, t.errors.pages.notFoundText);
	},

	remove: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const removed = event.locals.app.timeline.remove(scope, event.params.task);
		if (!removed.ok) error(404, event.locals.t.errors.pages.notFoundText);
		redirect(303, `/masterclasses/${scope.masterclassId}/timeline?notice=removed`);
	}
};
