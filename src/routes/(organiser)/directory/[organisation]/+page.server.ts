import { error, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/server/http/form.ts';
import { requireOrganiser } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const organiser = requireOrganiser(event);
	const { app, t } = event.locals;
	const found = app.directory.open(organiser, event.params.organisation);
	if (!found) error(404, t.errors.pages.notFoundText);
	const asked = event.url.searchParams;
	const { name } = found.organisation;
	const words = t.directory;
	const person = (asked.get('person') ?? '').slice(0, 250);
	const done = asked.has('added')
		? words.add.added(name)
		: asked.has('known')
			? words.add.known(name)
			: asked.has('saved')
				? words.organisation.saved
				: asked.has('contact')
					? words.contact.added(person)
					: asked.has('changed')
						? words.contact.saved(person)
						: asked.has('gone')
							? words.contact.removed(person)
							: asked.has('erased')
								? words.personalData.erased
								: asked.has('offered')
									? t.matching.offer.saved
									: null;
	return { ...found, offer: app.matching.offer(organiser, event.params.organisation), done };
};

export const actions: Actions = {
	remove: (event) => {
		const organiser = requireOrganiser(event);
		const { app, t } = event.locals;
		const removed = app.directory.remove(organiser, event.params.organisation);
		if (removed.ok) redirect(303, `/directory?removed=${encodeURIComponent(removed.value)}`);
		if (removed.reason === 'unknown') error(404, t.errors.pages.notFoundText);
		return refuse(409, { form: t.directory.organisation.inUse });
	}
};
