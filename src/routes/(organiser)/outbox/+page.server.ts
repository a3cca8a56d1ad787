import { redirect } from '@sveltejs/kit';
import { OUTBOX_TABS, type OutboxTab } from '#lib/domain/messaging/outbox.ts';
import { approvalOfSeveral } from '#lib/schemas/messaging.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass, requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

const tabOf = (asked: string | null): OutboxTab =>
	OUTBOX_TABS.find((tab) => tab === asked) ?? 'to-read';

export const load: PageServerLoad = (event) => {
	const scope = requireOrganiser(event);
	const { app } = event.locals;
	const asked = event.url.searchParams;
	const query = {
		tab: tabOf(asked.get('tab')),
		masterclassId: asked.get('masterclass') || null,
		search: (asked.get('search') ?? '').trim().slice(0, 100),
		page: Math.max(1, Math.min(10_000, Number.parseInt(asked.get('page') ?? '1', 10) || 1))
	};
	return {
		query,
		outbox: app.messaging.list(scope, query),
		status: app.delivery.status()
	};
};

export const actions: Actions = {
	approve: async (event) => {
		const { app, t } = event.locals;
		requireOrganiser(event);
		const form = parseForm(approvalOfSeveral, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const { masterclass, drafts, departure } = form.value;
		const scope = requireMasterclass(event, masterclass, 'edit');
		const { approved, changed } = await app.messaging.approve(scope, drafts, departure);
		if (changed > 0)
			return refuse(409, {
				form: [
					approved > 0 ? t.messaging.done.approved(approved) : '',
					t.messaging.done.changed(changed)
				]
					.join(' ')
					.trim()
			});
		redirect(303, `/outbox?approved=${approved}`);
	}
};
