import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return {
		waiting: event.locals.app.calls.waiting(scope),
		authorities: event.locals.app.needs.list(scope),
		imported: importedFrom(event.url.searchParams),
		notice: event.url.searchParams.get('notice')
	};
};

/** What an import has just done: needs, authorities that joined, bodies new in the directory. */
const importedFrom = (asked: URLSearchParams): [number, number, number] | null => {
	const [needs, joined, organisations] = ['imported', 'joined', 'organisations'].map((name) =>
		Number(asked.get(name))
	);
	return needs ? [needs, joined || 0, organisations || 0] : null;
};
