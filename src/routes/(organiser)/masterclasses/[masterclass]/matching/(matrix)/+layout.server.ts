import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { LayoutServerLoad } from './$types';

/** All that does not change with the question of the address: it is sent once, reasons one by one. */
export const load: LayoutServerLoad = (event) => {
	const { app } = event.locals;
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const matrix = app.matching.matrix(scope);
	return {
		matrix,
		/** What to look for where nobody answers, by need. */
		sought: app.matching.sought(
			scope,
			matrix.needs.filter(({ covered }) => !covered).map(({ id }) => id)
		),
		chosen: app.selections.chosen(scope, matrix),
		wishes: app.selections.wishes(scope).map(({ id, kind, participationId, reason }) => ({
			...{ id, kind, participationId, reason }
		})),
		/** Who wants to meet whom. */
		meetings: app.matching.interests(scope),
		synonyms: app.matching.synonyms(scope.organiser).map(({ id, one, other, by }) => ({
			...{ id, one, other, by }
		}))
	};
};
