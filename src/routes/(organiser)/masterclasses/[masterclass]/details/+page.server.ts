import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { MasterclassRight } from '#lib/domain/access/rights.ts';
import { mayOrganiser } from '#lib/domain/access/rights.ts';
import { masterclassDetailsForm } from '#lib/schemas/masterclass.ts';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import { parseForm } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const masterclass = event.locals.app.masterclasses.show(scope);
	return {
		details: {
			title: masterclass.title,
			startTime: masterclass.startTime,
			minutes: masterclass.minutes,
			place: masterclass.place,
			access: masterclass.access,
			participants: masterclass.participantsTarget,
			authorities: masterclass.authoritiesTarget,
			companies: masterclass.companiesTarget,
			sendingMode: masterclass.sendingMode
		},
		revision: masterclass.revision,
		may: {
			edit: mayOrganiser(scope.role, 'edit') && masterclass.status === 'planned',
			close: mayOrganiser(scope.role, 'edit'),
			end: mayOrganiser(scope.role, 'delete')
		}
	};
};

/** The scope, when the title typed to confirm is the masterclass's own; null otherwise. */
const confirmed = async <Right extends MasterclassRight>(
	event: RequestEvent<{ masterclass: string }>,
	right: Right
): Promise<MasterclassScope<Right | 'look'> | null> => {
	const scope = requireMasterclass(event, event.params.masterclass, right);
	const { title } = event.locals.app.masterclasses.show(scope as MasterclassScope);
	const typed = String((await event.request.formData()).get('confirm') ?? '');
	return plain(typed) === plain(title) ? scope : null;
};

/** Spaces and case do not matter when a title is typed again. */
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase();

export const actions: Actions = {
	save: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const { locals } = event;
		const form = parseForm(masterclassDetailsForm, await event.request.formData(), locals.t);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const { revision, participants, authorities, companies, ...details } = form.value;
		const saved = locals.app.masterclasses.edit(scope, revision, {
			...details,
			participantsTarget: participants,
			authoritiesTarget: authorities,
			companiesTarget: companies
		});
		if (!saved.ok) {
			const errors: Record<string, string> = { form: locals.t.errors.stale };
			return fail(409, { values: form.values, errors });
		}
		const words = locals.t.masterclass.details;
		const { updates } = saved.value;
		return { saved: updates > 0 ? words.savedWithUpdates(updates) : words.saved };
	},

	cancel: async (event) => {
		const words = event.locals.t.masterclass.ending;
		const scope = await confirmed(event, 'delete');
		if (scope === null) return fail(422, { cancelError: words.mismatch });
		const cancelled = event.locals.app.masterclasses.cancel(scope);
		if (!cancelled.ok) return fail(409, { cancelError: words.notPlanned });
		redirect(303, `/masterclasses/${event.params.masterclass}`);
	},

	close: (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const closed = event.locals.app.masterclasses.close(scope);
		if (!closed.ok) return fail(409, { closeError: event.locals.t.masterclass.closing.notHeld });
		redirect(303, `/masterclasses/${event.params.masterclass}`);
	},

	reopen: (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const opened = event.locals.app.masterclasses.reopen(scope);
		if (!opened.ok) return fail(409, { closeError: event.locals.t.masterclass.closing.notClosed });
		redirect(303, `/masterclasses/${event.params.masterclass}`);
	},

	delete: async (event) => {
		const words = event.locals.t.masterclass.ending;
		const scope = await confirmed(event, 'delete');
		if (scope === null) return fail(422, { deleteError: words.mismatch });
		const deleted = event.locals.app.masterclasses.delete(scope);
		if (!deleted.ok) return fail(409, { deleteError: words.cancelFirst });
		redirect(303, '/masterclasses');
	}
};
