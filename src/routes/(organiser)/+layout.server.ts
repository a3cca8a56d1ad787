import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	const { upcoming, ...figures } = event.locals.app.dashboard.shell(organiser);
	return { organiser: { name: organiser.name, email: organiser.email }, figures, upcoming };
};
