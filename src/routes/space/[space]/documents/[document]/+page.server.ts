import { error, redirect } from '@sveltejs/kit';
import { mayGuest, type GuestResource } from '#lib/domain/access/guest-rights.ts';
import { changesOf, sectionsOf, shownFile } from '#lib/i18n/document-words.ts';
import { guidance } from '#lib/i18n/guidance.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { indicatorLabels } from '#lib/server/http/readings.ts';
import type { PageServerLoad } from './$types';

/** What was done with a question beside the document. */
const QUESTION_NOTICES = ['added', 'saved', 'removed'] as const;

export const load: PageServerLoad = (event) => {
	const { locals, params } = event;
	const scope = requireGuest(event, params.space, 'documents', 'read');
	const found = locals.app.shares.document(scope, params.document);
	if (!found.ok && found.reason === 'acknowledge')
		redirect(303, `/space/${params.space}/documents?to=${encodeURIComponent(params.document)}`);
	if (!found.ok) error(404, locals.t.shares.gone.text);
	locals.app.shares.documentOpened(scope, params.document);

	const { visible, since, today, timeZone, ...document } = found.value;
	const words = guidance(locals.locale);
	const tongue = { words, t: locals.t, format: locals.format };
	const writes = (resource: GuestResource) => mayGuest(scope, resource, 'write');
	return {
		/** What the inspiring structure notes beside it; null for everybody else. */
		notes: mayGuest(scope, 'own-readings', 'read')
			? {
					...locals.app.readings.own.of(scope, params.document),
					writes: writes('own-readings'),
					labels: indicatorLabels(words)
				}
			: null,
		/** What an authority asks on it; null for everybody else. */
		asked: mayGuest(scope, 'own-questions', 'read')
			? {
					questions: locals.app.questions.own.on(scope, params.document),
					writes: writes('own-questions')
				}
			: null,
		saved: event.url.searchParams.has('saved'),
		question:
			QUESTION_NOTICES.find((one) => one === event.url.searchParams.get('question')) ?? null,
		document: {
			...document,
			timeZone,
			solution: visible.answers.solutionName ?? '',
			pitch: visible.answers.pitch ?? '',
			sections: sectionsOf(visible, today, timeZone, tongue),
			files: visible.documents.map((file) => shownFile(file, timeZone, tongue)),
			since: since && {
				number: since.number,
				changes: changesOf(since.difference, timeZone, tongue)
			}
		}
	};
};
