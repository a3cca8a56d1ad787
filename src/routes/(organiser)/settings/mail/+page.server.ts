import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	const { app, settings } = event.locals;
	return {
		status: app.delivery.status(),
		kept: app.messaging.systemMails(organiser),
		sender: settings.mailFrom,
		publicUrl: settings.publicUrl
	};
};

export const actions: Actions = {
	check: async (event) => {
		requireOrganiser(event);
		const fault = await event.locals.app.settings.checkMail();
		const words = event.locals.t.organisers.settings.mail;
		return fault === null
			? { reachable: true, words: words.reachable }
			: { reachable: false, words: words.unreachable(fault) };
	}
};
