import { redirect } from '@sveltejs/kit';
import { csvFile } from '#lib/domain/directory/csv.ts';
import { mappingFrom } from '#lib/schemas/directory.ts';
import { download } from '#lib/server/http/download.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { RequestHandler } from './$types';

/** Every line left aside, with what is wrong in it. */
export const GET: RequestHandler = (event) => {
	const organiser = requireOrganiser(event);
	const { app, t } = event.locals;
	const words = t.directory.import;
	const preview = app.directory.import.preview(
		organiser,
		event.params.draft,
		mappingFrom(event.url.searchParams)
	);
	if (!preview?.ok) redirect(303, '/directory/import?gone');
	const rows = preview.value.plan.rejected.map(({ line, code, value, sameAs }) => [
		String(line),
		[words.faults[code], sameAs ? words.sameAs(sameAs) : ''].filter(Boolean).join(' '),
		value
	]);
	return download('import.csv', csvFile([[words.line, words.problem, words.value], ...rows]));
};
