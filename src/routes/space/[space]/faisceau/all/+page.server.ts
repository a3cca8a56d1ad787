import { redirect } from '@sveltejs/kit';
import { PARTS } from '#lib/domain/faisceau/fields.ts';
import { partInPage, sectionsOf } from '#lib/i18n/faisceau-part.ts';
import { aroundForm, factsOfSheet, openSheet, savePosted } from '#lib/server/http/faisceau.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { sheet, tongue, address } = openSheet(event, event.params.space);
	// What can only be read is read before it is handed in, or after.
	if (sheet.frozen !== null) redirect(303, `${address}/submit`);
	const facts = factsOfSheet(sheet);
	return {
		formHead: aroundForm(null, sheet, tongue).formHead,
		address,
		chapters: sectionsOf(tongue).map(({ label, lead, parts }) => ({ label, lead, parts })),
		parts: PARTS.map((part) => partInPage(part, facts, tongue)),
		evidenceTitle: tongue.words.evidence.title,
		writing: sheet.writing,
		saved: event.url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	/** Without a script: saves the whole form. */
	save: async (event) => {
		const { refusal, to } = await savePosted(event, event.params.space);
		if (refusal) return refusal;
		redirect(303, to);
	}
};
