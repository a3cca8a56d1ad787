import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { ClosedSpace } from '#lib/server/application/spaces.usecases.ts';
import { limitTries } from '#lib/server/http/rate-limit.ts';
import { keepSpace } from '#lib/server/http/space-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

const closed = ({ locals }: RequestEvent, space: ClosedSpace): never =>
	error(space === 'unknown' ? 404 : 410, locals.t.spaces.closed[space].title, { space });

/** Looking opens nothing: mail scanners follow every link. */
export const load: PageServerLoad = (event) => {
	const { locals, params } = event;
	const door = locals.app.spaces.door(params.token, locals.locale);
	if (!door.ok) return closed(event, door.reason);
	return { door: door.value };
};

export const actions: Actions = {
	enter: (event) => {
		const entered = event.locals.app.spaces.enter(event.params.token);
		// Only guessing counts: everybody in one building may come from one address.
		if (!entered.ok) return limitTries(event, 'enter', null) ?? closed(event, entered.reason);
		const { spaceId, session, seconds } = entered.value;
		keepSpace(event, spaceId, session, seconds);
		redirect(303, `/space/${spaceId}`);
	},

	disown: (event) => {
		const disowned = event.locals.app.spaces.disown(event.params.token);
		if (!disowned.ok) return closed(event, disowned.reason);
		redirect(303, '/enter/disowned');
	}
};
