import { fail, type RequestEvent } from '@sveltejs/kit';
import { requireMasterclass } from './guards.ts';

/** What a page shows once a task was ticked: its name, and the way back. */
export type DoneTask = {
	readonly masterclass: string;
	readonly task: string;
	readonly title: string;
};

/** Ticks or unticks the task that a form names; the form says which masterclass it belongs to. */
export const tickTask = async (event: RequestEvent, done: boolean) => {
	const data = await event.request.formData();
	const [masterclass, task, title] = ['masterclass', 'task', 'title'].map((name) =>
		String(data.get(name) ?? '')
	) as [string, string, string];
	const scope = requireMasterclass(event, masterclass, 'edit');
	const ticked = event.locals.app.timeline.setDone(scope, task, done);
	if (!ticked.ok) return fail(409, { message: event.locals.t.errors.stale });
	return done ? { done: { masterclass, task, title } satisfies DoneTask } : {};
};

/** Marks the masterclass that a form names as held. */
export const markHeld = async (event: RequestEvent) => {
	const data = await event.request.formData();
	const scope = requireMasterclass(event, String(data.get('masterclass') ?? ''), 'edit');
	const held = event.locals.app.masterclasses.markHeld(scope);
	if (!held.ok) return fail(409, { message: event.locals.t.masterclass.ending.notPlanned });
	return {};
};
