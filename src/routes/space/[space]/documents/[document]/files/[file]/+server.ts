import { error } from '@sveltejs/kit';
import { fileResponse } from '#lib/server/http/file-response.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/**
 * A company's file, to whom its document was shared with and as far as they may see it; a PDF bears
 * their name on every page.
 */
export const GET: RequestHandler = async (event) => {
	const { locals, params } = event;
	const scope = requireGuest(event, params.space, 'documents', 'read');
	const shared = locals.app.shares.sharedFile(scope, params.document, params.file);
	const opened = shared.ok
		? await locals.app.files.open(params.file, ({ id }) => id === shared.value.id)
		: null;
	if (opened === null) error(404, locals.t.shares.gone.text);
	const marked = await locals.app.shares.copies.mark(scope, opened, locals.locale);
	if (!marked.ok) error(422, locals.t.shares.files.unmarkable);
	locals.app.shares.documentOpened(scope, params.document);
	return fileResponse(marked.value);
};
