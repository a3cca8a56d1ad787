import { error, redirect } from '@sveltejs/kit';
import { mayOrganiser } from '#lib/domain/access/rights.ts';
import { closeReadingForm, openReadingForm, openReadingsForm } from '#lib/schemas/reading.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

const NOTICES = ['opened', 'closed'] as const;

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const { searchParams } = event.url;
	const opened = searchParams.get('all');
	return {
		list: event.locals.app.readings.list(scope),
		edits: mayOrganiser(scope.role, 'edit'),
		notice: NOTICES.find((one) => one === searchParams.get('notice')) ?? null,
		openedAll: opened !== null && /^\d{1,3}$/.test(opened) ? Number(opened) : null
	};
};

export const actions: Actions = {
	open: async (event) => {
		const { app, t } = event.locals;
		const { masterclass } = event.params;
		const scope = requireMasterclass(event, masterclass, 'edit');
		const form = parseForm(openReadingForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const opened = app.readings.open(scope, form.value.reading, form.value.early);
		if (opened.ok) redirect(303, `/masterclasses/${masterclass}/readings?notice=opened`);
		if (opened.reason === 'unknown') error(404, t.errors.pages.notFoundText);
		return refuse(409, { form: t.readings.organiser.refusals[opened.reason] }, form.values);
	},

	openAll: async (event) => {
		const { app, t } = event.locals;
		const { masterclass } = event.params;
		const scope = requireMasterclass(event, masterclass, 'edit');
		const form = parseForm(openReadingsForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const opened = app.readings.openAll(scope, form.value.early);
		if (opened.ok) redirect(303, `/masterclasses/${masterclass}/readings?all=${opened.value}`);
		return refuse(409, { form: t.readings.organiser.refusals[opened.reason] }, form.values);
	},

	close: async (event) => {
		const { app, t } = event.locals;
		const { masterclass } = event.params;
		const scope = requireMasterclass(event, masterclass, 'edit');
		const form = parseForm(closeReadingForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		if (!app.readings.close(scope, form.value.reading).ok) error(404, t.errors.pages.notFoundText);
		redirect(303, `/masterclasses/${masterclass}/readings?notice=closed`);
	}
};
