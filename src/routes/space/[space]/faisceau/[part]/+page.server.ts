import { redirect } from '@sveltejs/kit';
import { neighboursOf, partInPage } from '#lib/i18n/faisceau-part.ts';
import {
	aroundForm,
	factsOfSheet,
	openSheet,
	requirePart,
	savePosted
} from '#lib/server/http/faisceau.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { sheet, tongue, address } = openSheet(event, event.params.space);
	const part = requirePart(event.params.part, tongue);
	// What can only be read is read as a whole.
	if (sheet.frozen !== null) redirect(303, `${address}/submit#${part}`);
	return {
		...aroundForm(part, sheet, tongue),
		...neighboursOf(part),
		address,
		part: partInPage(part, factsOfSheet(sheet), tongue),
		evidenceTitle: tongue.words.evidence.title,
		writing: sheet.writing,
		notice: event.url.searchParams.get('notice')
	};
};

export const actions: Actions = {
	/** Without a script: saves the page, and leads where the button says. */
	save: async (event) => {
		const { refusal, to } = await savePosted(event, event.params.space);
		if (refusal) return refusal;
		redirect(303, to);
	}
};
