import { error } from '@sveltejs/kit';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** All that is kept about a person, to be given to them (GDPR, articles 15 and 20). */
export const GET: RequestHandler = (event) => {
	const organiser = requireOrganiser(event);
	const { app, t } = event.locals;
	const data = app.persons.personalData(organiser, event.params.contact);
	if (data?.contact.organisationId !== event.params.organisation)
		error(404, t.errors.pages.notFoundText);
	return new Response(JSON.stringify(data, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="donnees-personnelles.json"',
			'cache-control': 'private, no-store'
		}
	});
};
