import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const { name, email } = requireOrganiser(event);
	return { organiser: { name, email } };
};
