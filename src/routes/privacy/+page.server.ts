import type { PageServerLoad } from './$types';

/** The organising body, as organisers set it. */
export const load: PageServerLoad = ({ locals }) => {
	const body = locals.app.settings.all();
	return {
		body: body['body-name']?.trim() || null,
		contact: body['body-contact']?.trim() || null,
		/** Who signs and receives, while no organising body is set. */
		sender: locals.settings.mailFrom,
		basis:
			body['body-basis'] === 'legitimate-interest'
				? ('legitimate-interest' as const)
				: ('public-interest' as const)
	};
};
