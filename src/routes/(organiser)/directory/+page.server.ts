import { ORGANISATION_KINDS } from '#lib/domain/directory/organisation.ts';
import { DIRECTORY_PAGE } from '#lib/server/application/directory.usecases.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import { doneFrom } from '#lib/server/http/import.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	const asked = event.url.searchParams;
	const typed = (asked.get('q') ?? '').slice(0, 200);
	const kind = ORGANISATION_KINDS.find((known) => known === asked.get('kind')) ?? null;
	const page = Math.min(Math.max(Number.parseInt(asked.get('page') ?? '1', 10) || 1, 1), 10_000);
	const { lines, total } = event.locals.app.directory.list(organiser, { typed, kind, page });
	return {
		typed,
		kind,
		page,
		lines,
		total,
		pages: Math.max(1, Math.ceil(total / DIRECTORY_PAGE)),
		imported: doneFrom(asked),
		removed: (asked.get('removed') ?? '').slice(0, 200)
	};
};
