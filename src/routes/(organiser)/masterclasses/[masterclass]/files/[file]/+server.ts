import { error } from '@sveltejs/kit';
import { fileResponse } from '#lib/server/http/file-response.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const opened = await event.locals.app.files.open(
		event.params.file,
		(file) => file.masterclassId === scope.masterclassId
	);
	if (opened === null) error(404, event.locals.t.errors.pages.notFoundText);
	return fileResponse(opened);
};
