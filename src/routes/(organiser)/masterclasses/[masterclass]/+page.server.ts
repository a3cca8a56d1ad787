import { tableOf, targetsOf } from '#lib/domain/recruiting/table.ts';
import { addDays } from '#lib/domain/time/plain-date.ts';
import { isTerritory } from '#lib/domain/time/territories.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { markHeld, tickTask } from '#lib/server/http/next-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const { masterclass, tasks, participations, ...rest } =
		event.locals.app.dashboard.overview(scope);
	const next = tasks.find((task) => task.doneAt === null && task.due > addDays(rest.today, 7));
	return {
		...rest,
		territory: isTerritory(masterclass.territory) ? masterclass.territory : ('metropole' as const),
		minutes: masterclass.minutes,
		participantsTarget: masterclass.participantsTarget,
		next: next ? { key: next.key, title: next.title, due: next.due } : null,
		tasks: tasks.map(({ id, key, phase, title, due, doneAt }) => ({
			id,
			key,
			phase,
			title,
			due,
			done: doneAt !== null
		})),
		table: tableOf(participations, targetsOf(masterclass)),
		retained: event.locals.app.selections.standing(scope)
	};
};

export const actions: Actions = {
	done: (event) => tickTask(event, true),
	undo: (event) => tickTask(event, false),
	held: markHeld,
	tick: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const data = await event.request.formData();
		event.locals.app.masterclasses.tick(
			scope,
			String(data.get('item') ?? ''),
			data.get('done') === 'yes'
		);
	}
};
