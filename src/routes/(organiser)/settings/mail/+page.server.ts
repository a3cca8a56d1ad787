import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	configured: locals.app.settings.mail().configured,
	sender: locals.settings.mailFrom,
	publicUrl: locals.settings.publicUrl
});

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
