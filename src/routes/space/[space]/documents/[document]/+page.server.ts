import { error, redirect } from '@sveltejs/kit';
import { changesOf, sectionsOf, shownFile } from '#lib/i18n/document-words.ts';
import { guidance } from '#lib/i18n/guidance.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locals, params } = event;
	const scope = requireGuest(event, params.space, 'documents', 'read');
	const found = locals.app.shares.document(scope, params.document);
	if (!found.ok && found.reason === 'acknowledge')
		redirect(303, `/space/${params.space}/documents?to=${encodeURIComponent(params.document)}`);
	if (!found.ok) error(404, locals.t.shares.gone.text);
	locals.app.shares.documentOpened(scope, params.document);

	const { visible, since, today, timeZone, ...document } = found.value;
	const tongue = { words: guidance(locals.locale), t: locals.t, format: locals.format };
	return {
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
